package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * The picture of a product that cards show.
 *
 * @param id of the medium
 * @param alt what it shows, where the seller says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductImage(UUID id, @Nullable LocalizedText alt) {

  /** The first picture of a product's media, if there is one. */
  public static @Nullable ProductImage firstOf(List<ProductMedium> media) {
    return media.stream()
        .filter(medium -> medium.kind() == MediaKind.IMAGE)
        .findFirst()
        .map(medium -> new ProductImage(medium.id(), medium.alt()))
        .orElse(null);
  }
}
