package org.panro.deals.deal.model.rule;

import java.util.UUID;
import org.panro.contracts.value.LocalizedText;

/** A deal has two sides. */
public record CompanyDoesNotBuyFromItself(UUID buyer, UUID seller) implements Rule {

  @Override
  public boolean isBroken() {
    return buyer.equals(seller);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "자기 회사의 제품에는 문의할 수 없어요.", "A company does not ask for its own product.");
  }
}
