package org.panro.contracts.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param size most items of a page, 1 to 100
 * @param cursor {@code next} of the page before
 */
public record PageParams(
    @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size,
    @QueryParam("cursor") @Nullable @Size(max = 2000) String cursor) {

  /* Accessors of their own carry no annotations; clients take annotated ones for setters. */

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable String cursor() {
    return cursor;
  }
}
