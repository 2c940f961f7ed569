package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * The newest quotation of each deal of one request.
 *
 * @param currency that all totals are given in where a rate was stated
 * @param offers the best value first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferComparison(
    UUID requestId, @Nullable String currency, @Nullable String incoterm, List<Offer> offers) {

  /**
   * One offer.
   *
   * @param comparable whether its total is in the wanted currency and on the wanted Incoterms rule;
   *     where not, {@code gap} says why
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Offer(
      UUID dealId,
      DealView.Party seller,
      QuotationView quotation,
      boolean comparable,
      @Nullable LocalizedText gap) {}
}
