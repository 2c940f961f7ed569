package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.Proofs;

/** One confirmation a company. */
public record CompanyConfirmsOnce(Party party, Proofs proofs) implements Rule {

  @Override
  public boolean isBroken() {
    return proofs.confirmed().contains(party);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText("이 회사는 이미 확정했어요.", "This company has confirmed already.");
  }
}
