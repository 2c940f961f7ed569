package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.Proofs;

/** One signature a company. */
public record CompanySignsOnce(Party party, Proofs proofs) implements Rule {

  @Override
  public boolean isBroken() {
    return proofs.signed().contains(party);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText("이 회사는 이미 서명했어요.", "This company has signed already.");
  }
}
