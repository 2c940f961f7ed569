package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.DealState;

/** Prices are settled by the agreement. */
public record QuotationIsSentOnlyBeforeAgreement(DealState state) implements Rule {

  @Override
  public boolean isBroken() {
    return !state.isBeforeAgreement();
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "견적이 이미 수락되어 새 견적을 보낼 수 없어요.", "A quotation is accepted already; no other can follow.");
  }
}
