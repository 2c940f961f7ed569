package org.panro.matching.match.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextInputTest {
  private static final Neighbours WATCH = new Neighbours("smartwatch", "smart", "watch");
  private final TermWeights weights =
      new TermWeights(1, 1000, Map.of("printer", 300L, "cartridge", 40L));

  @Test
  void allThatIsAskedForAsStronglyAsCanBeIsWhole() {
    assertThat(score(Set.of("precision", "shaft"), Map.of("precision", 1.0, "shaft", 1.0)))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aWordThatStandsMoreStronglyCountsMore() {
    assertThat(score(Set.of("printer"), Map.of("printer", 0.7)))
        .isGreaterThan(score(Set.of("printer"), Map.of("printer", 0.4)));
  }

  @Test
  void aRareWordFoundCountsMoreThanACommonOne() {
    Set<String> wanted = Set.of("printer", "cartridge");
    assertThat(score(wanted, Map.of("cartridge", 0.5)))
        .isGreaterThan(score(wanted, Map.of("printer", 0.5)));
  }

  @Test
  void wordsThatStandTogetherCountMoreThanApart() {
    Wish wish = new Wish(Set.of("smart", "watch"), List.of(WATCH));
    Map<String, Double> apart = Map.of("smart", 0.5, "watch", 0.5);
    assertThat(score(wish, new ListingText(apart, Set.of("smartwatch"))))
        .isGreaterThan(score(wish, new ListingText(apart, Set.of())));
  }

  @Test
  void twoWordsMeetTheirOneAndOneItsTwo() {
    assertThat(
            score(
                new Wish(Set.of("smartwatch"), List.of()),
                new ListingText(Map.of("smart", 0.5, "watch", 0.5), Set.of("smartwatch"))))
        .isPositive();
  }

  @Test
  void nothingFoundIsNothing() {
    assertThat(score(Set.of("printer"), Map.of("bearing", 0.5))).isZero();
  }

  @Test
  void theItemThatFitsBestIsTheOneThatCounts() {
    List<Wish> wishes =
        List.of(new Wish(Set.of("gear"), List.of()), new Wish(Set.of("shaft"), List.of()));
    ListingText listing = new ListingText(Map.of("shaft", 0.5), Set.of());
    assertThat(input(wishes, listing).wanted()).containsExactly("shaft");
  }

  @Test
  void whatTheDescriptionSaysDecidesBetweenEquals() {
    Need need = PairFixture.wanting(PairFixture.wishes("shaft"), "h6");
    ListingText shaft = new ListingText(Map.of("shaft", 0.5), Set.of());
    ListingText exact = new ListingText(Map.of("shaft", 0.5, "h6", 0.3), Set.of());
    assertThat(TextInput.of(need, PairFixture.offering(exact), weights).score(weights))
        .isGreaterThan(TextInput.of(need, PairFixture.offering(shaft), weights).score(weights));
  }

  private double score(Set<String> wanted, Map<String, Double> found) {
    return score(new Wish(wanted, List.of()), new ListingText(found, Set.of()));
  }

  private double score(Wish wish, ListingText listing) {
    return input(List.of(wish), listing).score(weights);
  }

  private TextInput input(List<Wish> wishes, ListingText listing) {
    return TextInput.of(PairFixture.wanting(wishes), PairFixture.offering(listing), weights);
  }
}
