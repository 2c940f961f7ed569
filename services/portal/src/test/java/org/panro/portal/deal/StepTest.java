package org.panro.portal.deal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.panro.contracts.deals.DealState;

class StepTest {

  @Test
  void statesBeforeTheCurrentOneArePassed() {
    assertThat(Step.of(DealState.QUOTING))
        .filteredOn(Step::isPassed)
        .extracting(Step::state)
        .containsExactly(DealState.INTRODUCED, DealState.SAMPLING);
  }

  @Test
  void exactlyOneStateIsTheCurrentOne() {
    assertThat(Step.of(DealState.AGREED))
        .filteredOn(Step::isCurrent)
        .extracting(Step::state)
        .containsExactly(DealState.AGREED);
  }

  @Test
  void theWayOfADealDoesNotLeadToItsLoss() {
    assertThat(Step.of(DealState.INTRODUCED))
        .extracting(Step::state)
        .doesNotContain(DealState.LOST)
        .endsWith(DealState.CONFIRMED);
  }

  @Test
  void aLostDealShowsWhereItEnded() {
    assertThat(Step.of(DealState.LOST).getLast())
        .isEqualTo(new Step(DealState.LOST, Step.Standing.CURRENT));
  }
}
