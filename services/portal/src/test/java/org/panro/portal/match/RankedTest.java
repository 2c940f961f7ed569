package org.panro.portal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.LocalizedText;

class RankedTest {

  @Test
  void whatFitsWellIsShownAndTheRestFoldedAway() {
    Ranked ranked = Ranked.of(proposed(91, 88, 74, 60, 59, 40));

    assertThat(ranked.strong()).isEqualTo(4);
    assertThat(ranked.weak()).isEqualTo(2);
    assertThat(scores(ranked)).containsExactly(91.0, 88.0, 74.0, 60.0, 59.0, 40.0);
  }

  @Test
  void theBestAreShownWhereNothingFitsWell() {
    assertThat(Ranked.of(proposed(52, 41, 40, 33, 30)).strong()).isEqualTo(3);
  }

  @Test
  void oneWeakMatchIsNotWorthAFold() {
    assertThat(Ranked.of(proposed(91, 88, 74, 30)).weak()).isZero();
  }

  @Test
  void aWeakMatchThatSomebodyWantsIsShown() {
    List<MatchView> matches =
        List.of(
            match(90, MatchStatus.PROPOSED),
            match(80, MatchStatus.PROPOSED),
            match(70, MatchStatus.PROPOSED),
            match(40, MatchStatus.PROPOSED),
            match(35, MatchStatus.DECLINED),
            match(30, MatchStatus.ANSWERED));

    Ranked ranked = Ranked.of(matches);

    assertThat(ranked.strong()).isEqualTo(4);
    assertThat(scores(ranked)).containsExactly(90.0, 80.0, 70.0, 30.0, 40.0, 35.0);
  }

  @Test
  void nothingFoundIsNothingShown() {
    assertThat(Ranked.of(List.of())).isEqualTo(new Ranked(List.of(), 0));
  }

  private static List<Double> scores(Ranked ranked) {
    return ranked.all().stream().map(MatchView::score).toList();
  }

  private static List<MatchView> proposed(double... scores) {
    return Arrays.stream(scores).mapToObj(score -> match(score, MatchStatus.PROPOSED)).toList();
  }

  private static MatchView match(double score, MatchStatus state) {
    LocalizedText name = new LocalizedText("기어", "Gear");
    return new MatchView(
        UUID.randomUUID(),
        1,
        new MatchView.Product(
            UUID.randomUUID(), "G-1", name, new MatchView.Seller(UUID.randomUUID(), name)),
        new MatchView.Request(UUID.randomUUID(), name),
        score,
        score,
        score,
        List.of(),
        List.of(),
        state,
        null,
        null,
        null);
  }
}
