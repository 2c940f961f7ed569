package org.panro.contracts.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;

/**
 * A product and a sourcing request that may fit.
 *
 * @param score 0 to 100, the weaker of both fits
 * @param buyerFit 0 to 100
 * @param sellerFit 0 to 100
 * @param reasons what speaks for it, the weightiest first
 * @param gaps what is missing or does not fit, and what would close it
 * @param buyerAnswer absent until the buyer answered
 * @param sellerAnswer absent until the seller answered
 * @param dealId the deal it led or leads to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchView(
    UUID id,
    long version,
    Product product,
    Request request,
    double score,
    double buyerFit,
    double sellerFit,
    List<Finding> reasons,
    List<Finding> gaps,
    MatchStatus state,
    @Nullable Answer buyerAnswer,
    @Nullable Answer sellerAnswer,
    @Nullable UUID dealId)
    implements Resource {

  /** The product of the pair. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Product(UUID id, String sku, LocalizedText name, Seller seller) {}

  /** Who offers it; the name is absent until its company's event has arrived. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Seller(UUID id, @Nullable LocalizedText name) {}

  /** The request of the pair. */
  public record Request(UUID id, LocalizedText title) {}

  /**
   * What one criterion found.
   *
   * @param criterion stable word
   * @param verdict {@code met}, {@code partly-met}, {@code unknown} or {@code not-met}
   * @param weight in the reader's side of the score
   * @param score 0 to 1
   */
  public record Finding(
      String criterion, String verdict, int weight, double score, LocalizedText text) {}

  /** One side's answer; the reason is of that side's own words. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Answer(boolean interested, @Nullable String reason) {}
}
