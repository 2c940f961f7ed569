package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;

/** A quotation that was replaced, ended or accepted is history. */
public record OnlyASentQuotationIsAccepted(boolean sent) implements Rule {

  @Override
  public boolean isBroken() {
    return !sent;
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "새 견적으로 바뀌었거나 이미 수락된 견적이에요.",
        "A newer offer replaced this quotation, or it is accepted already.");
  }
}
