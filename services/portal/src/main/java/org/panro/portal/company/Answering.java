package org.panro.portal.company;

import org.panro.contracts.deals.ResponseTime;
import org.panro.portal.client.Part;

/** How soon a company usually answers, in the words that people use of it. */
public enum Answering {
  UNKNOWN,
  NOT_ASKED,
  NOT_YET,
  HOUR,
  DAY,
  THREE_DAYS,
  WEEK,
  LONGER;

  private static final long MINUTES_OF_AN_HOUR = 60;
  private static final long MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

  static Answering of(Part<ResponseTime> figure) {
    return figure.answer().map(Answering::of).orElse(UNKNOWN);
  }

  static Answering of(ResponseTime figure) {
    Long median = figure.medianMinutes();
    if (median == null) {
      return figure.inquiries() == 0 ? NOT_ASKED : NOT_YET;
    }
    if (median <= MINUTES_OF_AN_HOUR) {
      return HOUR;
    }
    if (median <= MINUTES_OF_A_DAY) {
      return DAY;
    }
    if (median <= 3 * MINUTES_OF_A_DAY) {
      return THREE_DAYS;
    }
    return median <= 7 * MINUTES_OF_A_DAY ? WEEK : LONGER;
  }

  /** Whether there is a median to tell. */
  public boolean isMeasured() {
    return compareTo(HOUR) >= 0;
  }
}
