package org.panro.catalog.saved;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.panro.contracts.catalog.AlertPace;

/** When alerts go out. */
final class AlertTimes {
  /** Products that come within it are told together. */
  static final Duration GATHERING = Duration.ofSeconds(3);

  /** Between two alerts of one search lies at least that. */
  static final Duration REST = Duration.ofMinutes(1);

  private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private AlertTimes() {}

  static Instant next(AlertPace alert, Instant now) {
    return alert == AlertPace.DAILY ? morningAfter(now) : now.plus(GATHERING);
  }

  static Instant morningAfter(Instant now) {
    ZonedDateTime today = now.atZone(ZONE).with(MORNING);
    return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
  }
}
