package org.panro.deals.deal.model.rule;

import java.time.Instant;
import org.panro.contracts.value.LocalizedText;

/** An offer binds until its moment. */
public record QuotationIsAcceptedBeforeItExpires(Instant validUntil, Instant now) implements Rule {

  @Override
  public boolean isBroken() {
    return !now.isBefore(validUntil);
  }

  @Override
  public LocalizedText text() {
    return new LocalizedText(
        "유효 기간이 지난 견적이에요. 새 견적을 요청해 주세요.", "This quotation has expired; ask for a new one.");
  }
}
