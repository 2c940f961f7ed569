package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.Proofs;

/** The seller quotes first. */
public record CounterOfferAnswersAQuotation(Party by, Proofs proofs) implements Rule {

  @Override
  public boolean isBroken() {
    return by == Party.BUYER && !proofs.has(EvidenceKind.QUOTATION);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "판매 회사의 견적이 있어야 역제안할 수 있어요.",
        "A counter-offer needs a quotation of the seller that it answers.");
  }
}
