package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;

/** A result is what was found at the time. */
public record SampleIsJudgedOnce(boolean judgedAlready) implements Rule {

  @Override
  public boolean isBroken() {
    return judgedAlready;
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText("이미 결과를 남긴 샘플이에요.", "This sample has its result already.");
  }
}
