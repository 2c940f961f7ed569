package org.panro.matching.match.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextInputTest {
  private final TermWeights weights =
      new TermWeights(1, 1000, Map.of("printer", 300L, "cartridge", 40L, "for", 700L));

  @Test
  void allThatIsAskedForInANameOfNothingElseIsWhole() {
    assertThat(input(Set.of("precision", "shaft"), Set.of("precision", "shaft")).score(weights))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aNameThatSpeaksOfOtherThingsScoresLess() {
    Set<String> wanted = Set.of("printer");
    assertThat(input(wanted, Set.of("printer")).score(weights))
        .isGreaterThan(input(wanted, Set.of("cartridge", "for", "printer")).score(weights));
  }

  @Test
  void aRareWordFoundCountsMoreThanACommonOne() {
    Set<String> wanted = Set.of("printer", "cartridge");
    assertThat(input(wanted, Set.of("cartridge")).score(weights))
        .isGreaterThan(input(wanted, Set.of("printer")).score(weights));
  }

  @Test
  void nothingFoundIsNothing() {
    assertThat(input(Set.of("printer"), Set.of("bearing")).score(weights)).isZero();
  }

  /** Where the listing says no more than its name. */
  private static TextInput input(Set<String> wanted, Set<String> name) {
    Set<String> found = new HashSet<>(wanted);
    found.retainAll(name);
    return new TextInput(wanted, wanted, name, found);
  }
}
