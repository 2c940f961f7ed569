package org.panro.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.MediaOrder;
import org.panro.contracts.catalog.ProductImage;
import org.panro.contracts.catalog.ProductMedium;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** The media of a product in their order, as its row keeps them. */
record MediaList(List<ProductMedium> items) {
  static final MediaList NONE = new MediaList(List.of());
  static final int MOST = 20;

  /** The first picture. */
  @Nullable ProductImage firstImage() {
    return ProductImage.firstOf(items);
  }

  /** The medium, or 404. */
  ProductMedium get(UUID id) {
    return items.stream()
        .filter(medium -> medium.id().equals(id))
        .findFirst()
        .orElseThrow(Problems::notFound);
  }

  void requireRoom() {
    if (items.size() >= MOST) {
      throw Problems.ruleBroken(
          "too-many-media",
          new LocalizedText(
              "상품 하나에 그림과 자료를 합해 20개까지예요.", "A product has at most 20 pictures and data sheets."));
    }
  }

  MediaList with(ProductMedium added) {
    requireRoom();
    return numbered(Stream.concat(items.stream(), Stream.of(added)).toList());
  }

  MediaList without(UUID id) {
    ProductMedium removed = get(id);
    return numbered(items.stream().filter(medium -> !medium.equals(removed)).toList());
  }

  /** In the order and with the words that are stated of each. */
  MediaList arranged(MediaOrder order) {
    Map<UUID, ProductMedium> known =
        items.stream().collect(Collectors.toMap(ProductMedium::id, Function.identity()));
    List<ProductMedium> arranged = new ArrayList<>();
    for (MediaOrder.Item item : order.items()) {
      Optional.ofNullable(known.remove(item.id()))
          .ifPresent(medium -> arranged.add(medium.at(0, item.alt())));
    }
    if (!known.isEmpty() || arranged.size() != order.items().size()) {
      throw Problems.invalid(
          "items",
          new LocalizedText(
              "이 상품의 그림과 자료를 하나도 빠짐없이 한 번씩 적어 주세요.",
              "Name each picture and data sheet of this product, each once."));
    }
    return numbered(arranged);
  }

  private static MediaList numbered(List<ProductMedium> media) {
    List<ProductMedium> numbered = new ArrayList<>();
    for (ProductMedium medium : media) {
      numbered.add(medium.at(numbered.size() + 1, medium.alt()));
    }
    return new MediaList(List.copyOf(numbered));
  }
}
