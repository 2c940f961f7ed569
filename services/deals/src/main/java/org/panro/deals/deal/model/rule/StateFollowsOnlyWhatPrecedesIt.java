package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.DealState;

/** A deal goes from state to state as its machine says. */
public record StateFollowsOnlyWhatPrecedesIt(DealState from, DealState to) implements Rule {

  @Override
  public boolean isBroken() {
    return !from.leadsTo(to);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "지금 단계에서는 그 단계로 옮길 수 없어요.", "From its present state the deal cannot go there.");
  }
}
