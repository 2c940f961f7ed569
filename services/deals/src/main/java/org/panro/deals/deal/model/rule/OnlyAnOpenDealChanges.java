package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.DealState;

/** A confirmed or lost deal is history. */
public record OnlyAnOpenDealChanges(DealState state) implements Rule {

  @Override
  public boolean isBroken() {
    return !state.isOpen();
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText("이미 끝난 거래예요.", "This deal has ended already.");
  }
}
