package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.Proofs;

/** Signed and confirmed are different. */
public record DealIsConfirmedOnlyAfterItsMilestones(DealState state, Proofs proofs)
    implements Rule {

  @Override
  public boolean isBroken() {
    return state != DealState.IN_FULFILMENT || !proofs.everyMilestoneIsMet();
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "이행 단계를 모두 완료한 뒤에 확정할 수 있어요.", "A deal is confirmed once every milestone is met.");
  }
}
