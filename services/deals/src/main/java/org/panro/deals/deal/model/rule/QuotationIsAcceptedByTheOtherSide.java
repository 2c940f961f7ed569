package org.panro.deals.deal.model.rule;

import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.Party;

/** Nobody agrees with itself. */
public record QuotationIsAcceptedByTheOtherSide(Party author, Party acceptor) implements Rule {

  @Override
  public boolean isBroken() {
    return author == acceptor;
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "자기 회사의 견적은 수락할 수 없어요. 상대 회사가 수락해야 해요.",
        "The side that made an offer cannot accept it; the other side does.");
  }
}
