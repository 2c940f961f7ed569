package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;

/** Nobody signs another file than the one that was read. */
public record SignatureHoldsForTheFileAtHand(String actual, String seen) implements Rule {

  @Override
  public boolean isBroken() {
    return !actual.equals(seen);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "보신 파일과 지금 계약서 파일이 달라요. 새로 읽고 확인해 주세요.",
        "The contract's file is not the one that was seen; read it again.");
  }
}
