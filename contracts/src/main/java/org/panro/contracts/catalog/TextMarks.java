package org.panro.contracts.catalog;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/**
 * What a change says of texts in one language, each named by field and language such as {@code
 * name.en}.
 *
 * @param machine texts that a machine made
 * @param current texts that are still right although the other language has changed
 */
public record TextMarks(
    @QueryParam("machine") @Size(max = 6) List<String> machine,
    @QueryParam("current") @Size(max = 6) List<String> current) {
  public static final TextMarks NONE = new TextMarks(List.of(), List.of());

  /* Accessors of their own carry no annotations; clients take annotated ones for setters. */

  @Override
  public List<String> machine() {
    return machine;
  }

  @Override
  public List<String> current() {
    return current;
  }
}
