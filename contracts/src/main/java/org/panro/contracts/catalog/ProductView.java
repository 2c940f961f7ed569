package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param warnings doubtful values that were kept and texts gone stale, for the seller and those who
 *     review it
 * @param media pictures and data sheets in their order
 * @param nameGloss where the name is there in one language only and the vocabulary covers it
 * @param listing how the listing stands, for its seller and those who review it alone
 */
public record ProductView(
    UUID id,
    long version,
    Seller seller,
    ProductStatus state,
    @JsonUnwrapped ProductFacts facts,
    List<FieldProblem> warnings,
    Instant updatedAt,
    List<ProductMedium> media,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NameGloss nameGloss,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Listing listing)
    implements Resource {

  /** The same with what the vocabulary makes of its name. */
  public ProductView glossed(@Nullable NameGloss gloss) {
    return new ProductView(
        id, version, seller, state, facts, warnings, updatedAt, media, gloss, listing);
  }

  /** Whether any of its media is a data sheet. */
  public boolean hasSheets() {
    return media.stream().anyMatch(medium -> medium.kind() == MediaKind.DATA_SHEET);
  }

  /** The picture that cards show. */
  public @Nullable ProductImage firstImage() {
    return ProductImage.firstOf(media);
  }
}
