package org.panro.deals.quotation;

import java.math.BigDecimal;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.UnknownCurrencyException;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.shared.problem.Problems;

/** Sums of quotations, rounded once at the end to the currency's fraction digits. */
final class Totals {
  private Totals() {}

  /** The sum of all lines, or 400 where they are not in one currency that exists. */
  static Money of(List<QuotationFacts.Line> lines) {
    CurrencyUnit currency = currency(lines.getFirst().unitPrice().currency());
    MonetaryAmount sum = org.javamoney.moneta.Money.zero(currency);
    for (int index = 0; index < lines.size(); index++) {
      QuotationFacts.Line line = lines.get(index);
      if (!line.unitPrice().currency().equals(currency.getCurrencyCode())) {
        throw Problems.invalid(
            "lines[%d].unitPrice.currency".formatted(index),
            new LocalizedText("모든 품목의 통화가 같아야 해요.", "All lines have to be in one currency."));
      }
      sum =
          sum.add(
              org.javamoney.moneta.Money.of(line.unitPrice().amount(), currency)
                  .multiply(line.quantity()));
    }
    BigDecimal rounded =
        sum.with(Monetary.getRounding(currency)).getNumber().numberValueExact(BigDecimal.class);
    return new Money(
        rounded.setScale(currency.getDefaultFractionDigits()), currency.getCurrencyCode());
  }

  private static CurrencyUnit currency(String code) {
    try {
      return Monetary.getCurrency(code);
    } catch (UnknownCurrencyException unknown) {
      throw Problems.invalid(
          "lines[0].unitPrice.currency",
          new LocalizedText("그런 통화는 없어요.", "There is no such currency."));
    }
  }
}
