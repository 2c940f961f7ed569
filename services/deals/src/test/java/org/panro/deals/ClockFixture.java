package org.panro.deals;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test, which a test may set forward. */
public final class ClockFixture extends Clock {
  private static volatile Duration ahead = Duration.ZERO;

  private ClockFixture() {}

  public static void advance(Duration time) {
    ahead = ahead.plus(time);
  }

  public static void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  /** Takes the place of the system's clock. */
  static class Production {
    @Produces
    @Singleton
    Clock clock() {
      return new ClockFixture();
    }
  }
}
