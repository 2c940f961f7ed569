package org.panro.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;

class FormatsTest {
  private static final Formats KO = new Formats(Language.KO);
  private static final Formats EN = new Formats(Language.EN);

  @Test
  void moneyNamesItsCurrencyInEachLanguage() {
    assertThat(EN.money(money("12.5", "USD"))).isEqualTo("$12.50");
    assertThat(KO.money(money("12.5", "USD"))).isEqualTo("US$12.50");
    assertThat(KO.money(money("1200000", "KRW"))).isEqualTo("₩1,200,000");
  }

  @Test
  void moneyKeepsSmallFractionsOfUnitPrices() {
    assertThat(EN.money(money("0.0125", "USD"))).isEqualTo("$0.0125");
  }

  @Test
  void wholeAmountsHaveNoFraction() {
    assertThat(EN.money(money("300.00", "USD"))).isEqualTo("$300");
  }

  @Test
  void quantitiesCarryTheUnitsWord() {
    assertThat(KO.quantity(new BigDecimal("5000"), "C62")).isEqualTo("5,000개");
    assertThat(EN.quantity(new BigDecimal("5000"), "C62")).isEqualTo("5,000 pieces");
    assertThat(KO.quantity(new BigDecimal("2.5"), "KGM")).isEqualTo("2.5 kg");
  }

  @Test
  void oneOfAUnitIsSingular() {
    assertThat(EN.quantity(BigDecimal.ONE, "C62")).isEqualTo("1 piece");
    assertThat(EN.one("XBX")).isEqualTo("box");
    assertThat(EN.one("KGM")).isEqualTo("kg");
    assertThat(KO.one("C62")).isEqualTo("개");
  }

  @Test
  void anUnknownUnitStaysItsCode() {
    assertThat(EN.quantity(BigDecimal.TEN, "XYZ")).isEqualTo("10 XYZ");
  }

  @Test
  void aTextIsShownInTheOtherLanguageWhereTheReadersIsMissing() {
    LocalizedText koreanOnly = new LocalizedText("기어", null);

    assertThat(EN.text(koreanOnly)).isEqualTo("기어");
    assertThat(EN.languageOf(koreanOnly)).isEqualTo("ko");
    assertThat(EN.otherText(koreanOnly)).isEmpty();
  }

  @Test
  void bothTextsAreKnownWhereBothWereWritten() {
    LocalizedText both = new LocalizedText("기어", "Gear");

    assertThat(KO.text(both)).isEqualTo("기어");
    assertThat(KO.otherText(both)).isEqualTo("Gear");
  }

  @Test
  void aTimeOfDayNamesItsZone() {
    Instant moment = Instant.parse("2026-03-01T00:30:00Z");

    assertThat(KO.moment(moment)).isEqualTo("2026. 3. 1. 09:30 KST");
    assertThat(EN.moment(moment)).isEqualTo("Mar 1, 2026, 00:30 UTC");
  }

  @Test
  void datesAndCountriesFollowTheLanguage() {
    assertThat(KO.date(LocalDate.of(2026, 3, 1))).isEqualTo("2026. 3. 1.");
    assertThat(EN.date(LocalDate.of(2026, 3, 1))).isEqualTo("Mar 1, 2026");
    assertThat(KO.country("DE")).isEqualTo("독일");
    assertThat(EN.country("DE")).isEqualTo("Germany");
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }
}
