package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Money;
import org.panro.contracts.value.Resource;

/**
 * A sent quotation.
 *
 * @param version its number within the deal, from 1
 * @param side who made it; the buyer's are counter-offers
 * @param total sum of all lines, rounded to the currency's fraction digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotationView(
    UUID id,
    long version,
    UUID dealId,
    Side side,
    QuotationState state,
    QuotationFacts facts,
    Money total,
    Instant sentAt,
    @Nullable Instant acceptedAt)
    implements Resource {

  @Override
  public String key() {
    return Long.toString(version);
  }
}
