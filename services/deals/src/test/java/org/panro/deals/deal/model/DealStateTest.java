package org.panro.deals.deal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DealStateTest {
  @Test
  void aContractIsSignedOnlyAfterAgreement() {
    assertThat(DealState.AGREED.leadsTo(DealState.CONTRACT_SIGNED)).isTrue();
    assertThat(DealState.NEGOTIATING.leadsTo(DealState.CONTRACT_SIGNED)).isFalse();
  }

  @Test
  void agreementNeedsAnAcceptedQuotation() {
    assertThat(DealState.AGREED.isOpenedBy(Set.of(EvidenceKind.QUOTATION))).isFalse();
    assertThat(DealState.AGREED.isOpenedBy(Set.of(EvidenceKind.ACCEPTED_QUOTATION))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void nothingFollowsAConfirmedOrALostDeal(DealState next) {
    assertThat(DealState.CONFIRMED.leadsTo(next)).isFalse();
    assertThat(DealState.LOST.leadsTo(next)).isFalse();
  }

  @Test
  void theMachinePrintsEveryState() {
    assertThat(DealState.print().lines()).hasSize(DealState.values().length);
  }
}
