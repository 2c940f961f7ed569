package org.panro.matching.match.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.panro.contracts.value.Money;
import org.panro.matching.match.model.Offer.Certification;
import org.panro.matching.match.model.Offer.PriceTier;

/** A shaft and somebody who wants it: a pair in which every fact is stated and fits. */
public final class PairFixture {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private PairFixture() {}

  public static Pair fitting() {
    return pair(offer(), need());
  }

  public static Pair pair(Offer offer, Need need) {
    return new Pair(offer, need, TermWeights.even(), TODAY);
  }

  public static Offer offer() {
    return new Offer(
        Set.of("precision", "shaft", "stainless"),
        Set.of("precision", "shaft"),
        "machining.shafts",
        "848310",
        100.0,
        5000.0,
        "C62",
        List.of(
            new PriceTier(1, usd("9.00")),
            new PriceTier(500, usd("7.50")),
            new PriceTier(5000, usd("6.00"))),
        30,
        List.of(
            new Certification("ISO 9001", true, TODAY.plusYears(1)),
            new Certification("CE", false, null)),
        Set.of("FOB", "CIF"),
        Set.of("DE", "US"),
        Set.of("RU"),
        Set.of("ko", "en"),
        4,
        true);
  }

  public static Need need() {
    return new Need(
        Set.of("precision", "shaft"),
        Set.of("precision", "shaft"),
        "machining.shafts",
        "848310",
        1000.0,
        "C62",
        usd("8.00"),
        TODAY.plusDays(60),
        "DE",
        "FOB",
        Set.of("ISO 9001"),
        Set.of("ISO 9001"),
        3,
        Set.of("en"));
  }

  public static Money usd(String amount) {
    return new Money(new BigDecimal(amount), "USD");
  }
}
