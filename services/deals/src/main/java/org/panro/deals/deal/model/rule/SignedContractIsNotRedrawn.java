package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.Proofs;

/** A signature holds for what was signed. */
public record SignedContractIsNotRedrawn(Proofs proofs) implements Rule {

  @Override
  public boolean isBroken() {
    return !proofs.signed().isEmpty();
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "서명이 시작된 계약서는 바꿀 수 없어요.",
        "Somebody has signed this contract; it does not change any more.");
  }
}
