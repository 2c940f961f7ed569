package org.panro.matching.match.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.panro.contracts.value.Money;
import org.panro.matching.match.model.Offer.Certification;
import org.panro.matching.match.model.Offer.PriceTier;
import org.panro.matching.match.model.criterion.Criteria;

/** What holds for every pair, however odd its facts. */
class ScorePropertiesTest {
  private static final int PAIRS = 10_000;

  @Property(tries = PAIRS, edgeCases = EdgeCasesMode.MIXIN)
  void everyScoreStaysWithinItsBounds(@ForAll("pairs") Pair pair) {
    Score score = Score.of(pair);
    assertThat(score.total()).isBetween(0.0, 100.0);
    assertThat(score.buyerFit()).isBetween(0.0, 100.0);
    assertThat(score.sellerFit()).isBetween(0.0, 100.0);
    assertThat(score.results()).hasSameSizeAs(Criteria.ALL);
    assertThat(score.reasons().size() + score.gaps().size()).isEqualTo(Criteria.ALL.size());
  }

  @Property(tries = PAIRS, edgeCases = EdgeCasesMode.MIXIN)
  void aMissingOrExpiredRequiredCertificationNeverMatches(@ForAll("pairs") Pair pair) {
    boolean allHeld =
        pair.need().requiredCertifications().stream()
            .allMatch(
                scheme ->
                    pair.offer().certifications().stream()
                        .anyMatch(
                            held -> held.scheme().equals(scheme) && held.holdsOn(pair.today())));
    if (!allHeld) {
      assertThat(Score.of(pair).isExcluded()).isTrue();
      assertThat(Score.of(pair).total()).isZero();
    }
  }

  @Property(tries = PAIRS, edgeCases = EdgeCasesMode.MIXIN)
  void anExcludedDestinationNeverMatches(@ForAll("pairs") Pair pair) {
    String destination = pair.need().destination();
    if (destination != null && pair.offer().excludedDestinations().contains(destination)) {
      assertThat(Score.of(pair).isExcluded()).isTrue();
      assertThat(Score.of(pair).total()).isZero();
    }
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Combinators.combine(offers(), needs())
        .as((offer, need) -> new Pair(offer, need, TermWeights.even(), PairFixture.TODAY));
  }

  private static Arbitrary<Offer> offers() {
    Arbitrary<List<PriceTier>> tiers =
        Combinators.combine(Arbitraries.doubles().between(0, 10_000), money())
            .as(PriceTier::new)
            .list()
            .ofMaxSize(3);
    Arbitrary<List<Certification>> certifications =
        Combinators.combine(schemes(), Arbitraries.of(true, false), days().injectNull(0.3))
            .as(Certification::new)
            .list()
            .ofMaxSize(4);
    Arbitrary<OfferTerms> terms =
        Combinators.combine(listings(), tiers, certifications, sets(countries()), sets(countries()))
            .as(OfferTerms::new);
    return Combinators.combine(
            terms,
            hsCodes(),
            quantities(),
            quantities(),
            Arbitraries.integers().between(0, 400).injectNull(0.3),
            sets(Arbitraries.of("FOB", "CIF", "EXW")),
            Arbitraries.integers().between(1, 5).injectNull(0.3),
            Arbitraries.of(true, false))
        .as(
            (known, hs, minimum, capacity, lead, incoterms, level, verified) ->
                new Offer(
                    known.text,
                    null,
                    hs,
                    minimum,
                    capacity,
                    "C62",
                    known.tiers,
                    lead,
                    known.certifications,
                    incoterms,
                    known.markets,
                    known.excluded,
                    Set.of("ko"),
                    level,
                    verified));
  }

  private static Arbitrary<Need> needs() {
    Arbitrary<Set<String>> required = sets(schemes());
    return Combinators.combine(
            sets(words()).map(words -> new Wish(words, List.of())).list().ofMaxSize(3),
            hsCodes(),
            quantities(),
            money().injectNull(0.3),
            days().injectNull(0.3),
            countries().injectNull(0.3),
            Combinators.combine(required, sets(schemes())).as(List::of),
            Arbitraries.integers().between(1, 5).injectNull(0.3))
        .as(
            (wishes, hs, quantity, price, day, country, schemes, level) ->
                new Need(
                    wishes,
                    Set.of("encoder"),
                    null,
                    hs,
                    quantity,
                    "C62",
                    price,
                    day,
                    country,
                    "FOB",
                    schemes.getFirst(),
                    schemes.getLast(),
                    level,
                    Set.of("en")));
  }

  private record OfferTerms(
      ListingText text,
      List<PriceTier> tiers,
      List<Certification> certifications,
      Set<String> markets,
      Set<String> excluded) {}

  private static Arbitrary<ListingText> listings() {
    return Arbitraries.maps(words(), Arbitraries.doubles().between(0.01, 1))
        .map(strengths -> new ListingText(strengths, Set.of()));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("축", "shaft", "gear", "정밀", "encoder", "MX-200");
  }

  private static Arbitrary<String> schemes() {
    return Arbitraries.of("CE", "ISO 9001", "UL", "KC");
  }

  private static Arbitrary<String> countries() {
    return Arbitraries.of("DE", "US", "RU", "VN");
  }

  private static Arbitrary<String> hsCodes() {
    return Arbitraries.of("84", "8483", "848310", "8483100000", "731815").injectNull(0.3);
  }

  private static Arbitrary<Double> quantities() {
    return Arbitraries.doubles().between(0.01, 1_000_000).injectNull(0.3);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-400, 400).map(PairFixture.TODAY::plusDays);
  }

  private static Arbitrary<Money> money() {
    return Combinators.combine(
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("99999"))
                .ofScale(2),
            Arbitraries.of("USD", "EUR"))
        .as(Money::new);
  }

  private static <T> Arbitrary<Set<T>> sets(Arbitrary<T> elements) {
    return elements.set().ofMaxSize(3);
  }
}
