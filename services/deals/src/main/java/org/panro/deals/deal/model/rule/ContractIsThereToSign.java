package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;

/** Only what is there can be signed, met or confirmed. */
public record ContractIsThereToSign(boolean drawn) implements Rule {

  @Override
  public boolean isBroken() {
    return !drawn;
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "계약서가 아직 없어요. 계약서와 이행 단계를 먼저 정해 주세요.",
        "There is no contract yet; set its file and milestones first.");
  }
}
