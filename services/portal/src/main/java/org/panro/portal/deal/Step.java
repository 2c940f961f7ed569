package org.panro.portal.deal;

import java.util.Arrays;
import java.util.List;
import org.panro.contracts.deals.DealState;

/** A state on a deal's way and how the deal stands to it. */
record Step(DealState state, Standing standing) {

  /** All states of the way; a lost deal shows where it ended instead. */
  static List<Step> of(DealState now) {
    if (now == DealState.LOST) {
      return List.of(
          new Step(DealState.INTRODUCED, Standing.PASSED),
          new Step(DealState.LOST, Standing.CURRENT));
    }
    return Arrays.stream(DealState.values())
        .filter(state -> state != DealState.LOST)
        .map(state -> new Step(state, standing(state, now)))
        .toList();
  }

  private static Standing standing(DealState state, DealState now) {
    int order = state.compareTo(now);
    return order < 0 ? Standing.PASSED : order == 0 ? Standing.CURRENT : Standing.COMING;
  }

  public boolean isCurrent() {
    return standing == Standing.CURRENT;
  }

  public boolean isPassed() {
    return standing == Standing.PASSED;
  }

  /** Before, here, or after. */
  enum Standing {
    PASSED,
    CURRENT,
    COMING
  }
}
