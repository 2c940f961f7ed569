package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.Resource;

/**
 * A product as its readers see it; what the seller stated stands beside these fields, not below.
 *
 * @param state where it stands in its life
 * @param warnings doubtful values that were kept, for the seller alone
 * @param media pictures and data sheets in their order
 */
public record ProductView(
    UUID id,
    long version,
    Seller seller,
    ProductStatus state,
    @JsonUnwrapped ProductFacts facts,
    List<FieldProblem> warnings,
    Instant updatedAt,
    List<ProductMedium> media)
    implements Resource {

  /** Whether any of its media is a data sheet. */
  public boolean hasSheets() {
    return media.stream().anyMatch(medium -> medium.kind() == MediaKind.DATA_SHEET);
  }

  /** The picture that cards show. */
  public @Nullable ProductImage firstImage() {
    return ProductImage.firstOf(media);
  }
}
