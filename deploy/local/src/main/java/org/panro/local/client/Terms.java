package org.panro.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a quotation or a counter-offer states of one article.
 *
 * @param article as the line calls it
 * @param unit UN/CEFACT code
 * @param unitPrice in the currency
 * @param currency ISO 4217 code
 * @param rule of Incoterms 2020
 * @param place that the rule names
 * @param leadTimeDays calendar days from the order
 * @param paymentTerms in the trade's own words
 * @param validUntil moment at which the offer ends
 */
public record Terms(
    String article,
    long quantity,
    String unit,
    BigDecimal unitPrice,
    String currency,
    String rule,
    String place,
    int leadTimeDays,
    String paymentTerms,
    Instant validUntil) {

  /** The same terms at another price. */
  public Terms at(BigDecimal price) {
    return new Terms(
        article,
        quantity,
        unit,
        price,
        currency,
        rule,
        place,
        leadTimeDays,
        paymentTerms,
        validUntil);
  }

  /** The price of the whole quantity. */
  public BigDecimal total() {
    return unitPrice.multiply(BigDecimal.valueOf(quantity));
  }

  ObjectNode facts() {
    ObjectNode facts = PublicApi.object();
    facts
        .putArray("lines")
        .addObject()
        .put("name", article)
        .put("quantity", quantity)
        .put("unit", unit)
        .set("unitPrice", money(unitPrice, currency));
    facts.putObject("incoterm").put("rule", rule).put("place", place);
    return facts
        .put("leadTimeDays", leadTimeDays)
        .put("validUntil", validUntil.toString())
        .put("paymentTerms", paymentTerms);
  }

  static ObjectNode money(BigDecimal amount, String currency) {
    return PublicApi.object().put("amount", amount.toPlainString()).put("currency", currency);
  }
}
