package org.panro.matching.match.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        listing("precision", "shaft", "stainless"),
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
        wishes("precision", "shaft"),
        Set.of(),
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

  /** A listing in which those words stand as strongly as words can. */
  static ListingText listing(String... words) {
    return new ListingText(
        Stream.of(words).collect(Collectors.toMap(word -> word, word -> 1.0)), Set.of());
  }

  /** An offer of which nothing but that text is known. */
  static Offer offering(ListingText text) {
    return new Offer(
        text,
        null,
        null,
        null,
        null,
        "C62",
        List.of(),
        null,
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of("en"),
        null,
        false);
  }

  /** A need of which nothing but those words is known. */
  static Need wanting(List<Wish> wishes, String... details) {
    return new Need(
        wishes,
        Set.of(details),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        null,
        Set.of("en"));
  }

  static List<Wish> wishes(String... words) {
    return List.of(new Wish(Set.of(words), List.of()));
  }

  public static Money usd(String amount) {
    return new Money(new BigDecimal(amount), "USD");
  }
}
