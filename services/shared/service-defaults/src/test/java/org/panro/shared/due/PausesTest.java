package org.panro.shared.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {
  private final Pauses pauses = new Pauses(Duration.ofSeconds(2), Duration.ofMinutes(2));

  @Test
  void aPauseIsTwiceTheOneBefore() {
    assertThat(pauses.after(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pauses.after(2)).isEqualTo(Duration.ofSeconds(4));
    assertThat(pauses.after(6)).isEqualTo(Duration.ofSeconds(64));
  }

  @Test
  void noPauseIsLongerThanTheLongest() {
    assertThat(pauses.after(7)).isEqualTo(Duration.ofMinutes(2));
    assertThat(pauses.after(10_000)).isEqualTo(Duration.ofMinutes(2));
  }
}
