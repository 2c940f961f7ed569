package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Proofs;

/** Fulfilment begins with the contract. */
public record MilestoneIsMetOnlyUnderASignedContract(Proofs proofs) implements Rule {

  @Override
  public boolean isBroken() {
    return !proofs.has(EvidenceKind.SIGNATURES_OF_BOTH);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "두 회사가 모두 서명한 뒤에 이행 단계를 완료할 수 있어요.",
        "A milestone can be met once both companies have signed.");
  }
}
