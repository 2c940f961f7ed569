package org.panro.shared.due;

import java.time.Duration;

/** How long a row waits after a failure: twice as long each time, up to the longest. */
public record Pauses(Duration first, Duration longest) {
  static final Pauses USUAL = new Pauses(Duration.ofSeconds(2), Duration.ofMinutes(2));
  private static final int MOST_DOUBLINGS = 30;

  /**
   * The pause after a failure.
   *
   * @param tries how many there were, from 1
   */
  Duration after(int tries) {
    Duration grown = first.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    return grown.compareTo(longest) > 0 ? longest : grown;
  }
}
