package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a product.
 *
 * @param version the product's version that it led to
 * @param memberId who did it, absent where Panro did it by itself
 * @param companyId the company of the member
 * @param actingFor the company that an agent acted for
 * @param fields what changed, at most 50; a new product has none, since all of it is new
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductChange(
    UUID id,
    long version,
    ChangeKind kind,
    Instant at,
    @Nullable UUID memberId,
    @Nullable UUID companyId,
    @Nullable UUID actingFor,
    List<FieldChange> fields) {

  /**
   * A field before and after, worded as in a spreadsheet and cut where it is long.
   *
   * @param field such as {@code name.en}, {@code leadTimeDays}, {@code state}
   * @param before absent where nothing was stated
   * @param after absent where nothing is stated any more
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
}
