package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Resource;

/**
 * A search that a member keeps, and is told of when new products fit it.
 *
 * @param alerts how often its member was told of new products
 * @param alertedAt when that was last, absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SavedSearch(
    UUID id,
    long version,
    String name,
    Map<String, List<String>> parameters,
    String language,
    AlertPace alert,
    Instant createdAt,
    long alerts,
    @Nullable Instant alertedAt)
    implements Resource {

  /**
   * What a member states of a search.
   *
   * @param parameters those of {@code /api/catalog/search} with their values, without paging
   * @param language the search is opened in, {@code ko} or {@code en}
   */
  public record Statement(
      @NotBlank @Size(max = 200) String name,
      @NotNull @Size(max = 50)
          Map<@Size(max = 200) String, @Size(max = 50) List<@NotNull @Size(max = 1000) String>>
              parameters,
      @NotNull @Pattern(regexp = "ko|en") String language,
      @NotNull AlertPace alert) {}

  /**
   * A search whose alerts were stopped from outside, by who has the link.
   *
   * @param name as its member calls it
   */
  public record Stopped(String name) {}
}
