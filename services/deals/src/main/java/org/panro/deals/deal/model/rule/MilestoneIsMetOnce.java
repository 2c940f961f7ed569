package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;

/** What is proved stays proved. */
public record MilestoneIsMetOnce(boolean metAlready) implements Rule {

  @Override
  public boolean isBroken() {
    return metAlready;
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText("이미 완료된 이행 단계예요.", "This milestone is met already.");
  }
}
