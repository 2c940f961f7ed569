package org.panro.shared.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreconditionsTest {

  @Test
  void noHeaderDemandsNothing() {
    assertThat(Preconditions.matches(null, 3)).isTrue();
  }

  @Test
  void anyVersionMatchesAStar() {
    assertThat(Preconditions.matches("*", 3)).isTrue();
  }

  @Test
  void oneOfTheNamedVersionsIsEnough() {
    assertThat(Preconditions.matches("\"2\", \"3\"", 3)).isTrue();
  }

  @Test
  void aStaleVersionDoesNotMatch() {
    assertThat(Preconditions.matches("\"2\"", 3)).isFalse();
    assertThat(Preconditions.matches("\"13\"", 3)).isFalse();
  }
}
