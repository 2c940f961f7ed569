package org.panro.catalog.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.AlertPace;

class AlertTimesTest {

  @Test
  void aDigestComesAtNineInKorea() {
    assertThat(AlertTimes.next(AlertPace.DAILY, Instant.parse("2026-03-01T23:59:00Z")))
        .isEqualTo("2026-03-02T00:00:00Z");
    assertThat(AlertTimes.next(AlertPace.DAILY, Instant.parse("2026-03-02T00:00:00Z")))
        .isEqualTo("2026-03-03T00:00:00Z");
  }

  @Test
  void whatIsToldAtOnceWaitsForSecondsOnly() {
    assertThat(AlertTimes.next(AlertPace.AT_ONCE, Instant.parse("2026-03-02T00:00:00Z")))
        .isEqualTo("2026-03-02T00:00:03Z");
  }
}
