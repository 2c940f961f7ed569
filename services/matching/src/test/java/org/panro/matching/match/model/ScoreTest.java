package org.panro.matching.match.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.contracts.value.Money;
import org.panro.matching.match.model.Offer.PriceTier;
import org.panro.matching.match.model.criterion.Criteria;

class ScoreTest {

  @Test
  void aPairThatFitsInEverythingScoresAHundred() {
    Score score = Score.of(PairFixture.fitting());
    assertThat(score.total()).isEqualTo(100, within(1e-9));
    assertThat(score.gaps()).isEmpty();
  }

  @Test
  void aPairIsAsGoodAsItsWeakerSide() {
    Score score = Score.of(PairFixture.pair(PairFixture.offer(), abroad("JP")));
    assertThat(score.total()).isEqualTo(Math.min(score.buyerFit(), score.sellerFit()));
    assertThat(score.sellerFit()).isLessThan(score.buyerFit());
  }

  @Test
  void anExcludedPairScoresNothing() {
    Score score = Score.of(PairFixture.pair(PairFixture.offer(), abroad("RU")));
    assertThat(score.isExcluded()).isTrue();
    assertThat(score.total()).isZero();
  }

  @Test
  void theSamePairAlwaysScoresTheSame() {
    assertThat(Score.of(PairFixture.fitting())).isEqualTo(Score.of(PairFixture.fitting()));
  }

  @Test
  void pricesInAnotherCurrencyHideNoneThatCanBeCompared() {
    Offer offer = PairFixture.offer();
    List<PriceTier> tiers = new ArrayList<>(offer.priceTiers());
    tiers.add(new PriceTier(1000, new Money(new BigDecimal("9000"), "KRW")));
    Score score = Score.of(PairFixture.pair(priced(offer, tiers), PairFixture.need()));
    assertThat(score.total()).isEqualTo(100, within(1e-9));
  }

  @Test
  void aRequestOfWordsAloneStillRanksByWords() {
    Score both = Score.of(PairFixture.pair(PairFixture.offer(), words("precision", "shaft")));
    Score one = Score.of(PairFixture.pair(PairFixture.offer(), words("shaft", "gear")));
    assertThat(both.total()).isGreaterThan(one.total());
  }

  @Test
  void everyCriterionHasItsOwnNameAndSpeaksBothLanguages() {
    assertThat(Criteria.ALL).extracting(Criterion::name).doesNotHaveDuplicates();
    for (Pair pair :
        List.of(PairFixture.fitting(), PairFixture.pair(PairFixture.offer(), words("gear")))) {
      assertThat(Score.of(pair).results())
          .allSatisfy(
              result -> {
                assertThat(result.assessment().text().ko()).isNotBlank();
                assertThat(result.assessment().text().en()).isNotBlank();
              });
    }
  }

  private static Offer priced(Offer offer, List<PriceTier> tiers) {
    return new Offer(
        offer.text(),
        offer.category(),
        offer.hsCode(),
        offer.minimumOrderQuantity(),
        offer.monthlyCapacity(),
        offer.unit(),
        tiers,
        offer.leadTimeDays(),
        offer.certifications(),
        offer.incoterms(),
        offer.exportMarkets(),
        offer.excludedDestinations(),
        offer.languages(),
        offer.factoryLevel(),
        offer.sellerVerified());
  }

  private static Need words(String... words) {
    return PairFixture.wanting(PairFixture.wishes(words));
  }

  private static Need abroad(String country) {
    Need need = PairFixture.need();
    return new Need(
        need.wishes(),
        need.details(),
        need.category(),
        need.hsCode(),
        need.quantity(),
        need.unit(),
        need.targetPrice(),
        need.deliverBy(),
        country,
        need.incoterm(),
        need.requiredCertifications(),
        need.preferredCertifications(),
        need.minimumLevel(),
        need.languages());
  }
}
