package org.panro.matching.match.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermWeightsTest {
  private final TermWeights weights = new TermWeights(1, 100, Map.of("part", 90L, "encoder", 3L));

  @Test
  void aRareWordTellsMoreThanACommonOne() {
    assertThat(weights.of("encoder")).isGreaterThan(weights.of("part"));
    assertThat(weights.of("never counted")).isGreaterThan(weights.of("encoder"));
    assertThat(weights.of("part")).isPositive();
  }

  @Test
  void coverageIsTheShareOfWeightFound() {
    Set<String> wanted = Set.of("part", "encoder");
    assertThat(weights.coverage(wanted, wanted)).isEqualTo(1);
    assertThat(weights.coverage(wanted, Set.of("encoder")))
        .isGreaterThan(weights.coverage(wanted, Set.of("part")));
    assertThat(weights.coverage(wanted, Set.of())).isZero();
  }

  @Test
  void nothingWantedIsNotCovered() {
    assertThat(weights.coverage(Set.of(), Set.of("part"))).isZero();
  }
}
