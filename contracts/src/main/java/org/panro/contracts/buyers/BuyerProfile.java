package org.panro.contracts.buyers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;

/**
 * What a buyer says of itself.
 *
 * @param id the buyer's company
 * @param profile what it stated
 */
public record BuyerProfile(UUID id, long version, Statement profile) implements Resource {

  /**
   * What the buyer states.
   *
   * @param categories codes of categories it buys
   * @param markets ISO 3166-1 alpha-2 of where it sells
   * @param nameShown whether public requests show its name
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Statement(
      @Nullable @Valid LocalizedText introduction,
      @NotNull @Size(max = 100) List<@Size(max = 200) String> categories,
      @NotNull @Size(max = 300) List<@Size(min = 2, max = 2) String> markets,
      boolean nameShown) {}
}
