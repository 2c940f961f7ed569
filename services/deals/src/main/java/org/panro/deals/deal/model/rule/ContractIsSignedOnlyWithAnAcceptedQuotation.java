package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Proofs;

/** A contract fixes what was agreed. */
public record ContractIsSignedOnlyWithAnAcceptedQuotation(Proofs proofs) implements Rule {

  @Override
  public boolean isBroken() {
    return !proofs.has(EvidenceKind.ACCEPTED_QUOTATION);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "수락된 견적이 없어요. 먼저 견적을 합의해 주세요.", "No quotation is accepted; agree on one first.");
  }
}
