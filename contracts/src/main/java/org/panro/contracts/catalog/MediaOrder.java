package org.panro.contracts.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * The media of a product in the order they are to have, each once, with their words.
 *
 * @param items each of the product's media
 */
public record MediaOrder(@NotNull @Size(max = 20) List<@Valid Item> items) {

  /** A medium and what it shows; without words it has none. */
  public record Item(@NotNull UUID id, @Nullable @Valid LocalizedText alt) {}
}
