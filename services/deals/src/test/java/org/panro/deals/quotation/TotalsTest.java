package org.panro.deals.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.value.Money;

class TotalsTest {
  @Test
  void theSumIsRoundedOnceToTheCurrencysDigits() {
    List<QuotationFacts.Line> lines = List.of(line("3", "0.335", "EUR"), line("1", "0.005", "EUR"));
    assertThat(Totals.of(lines)).isEqualTo(new Money(new BigDecimal("1.01"), "EUR"));
  }

  @Test
  void aCurrencyWithoutFractionsHasNone() {
    assertThat(Totals.of(List.of(line("2.5", "1001", "KRW"))))
        .isEqualTo(new Money(new BigDecimal("2502"), "KRW"));
  }

  @Test
  void linesInTwoCurrenciesHaveNoSum() {
    assertThatThrownBy(() -> Totals.of(List.of(line("1", "1", "EUR"), line("1", "1", "USD"))))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void aCurrencyThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> Totals.of(List.of(line("1", "1", "QQQ"))))
        .isInstanceOf(HttpProblem.class);
  }

  private static QuotationFacts.Line line(String quantity, String price, String currency) {
    return new QuotationFacts.Line(
        "Shaft", new BigDecimal(quantity), "C62", new Money(new BigDecimal(price), currency));
  }
}
