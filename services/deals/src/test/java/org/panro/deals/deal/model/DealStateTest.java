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

  @Test
  void minutesOrAQuotationOpenQuoting() {
    assertThat(DealState.QUOTING.isOpenedBy(Set.of(EvidenceKind.MINUTES))).isTrue();
    assertThat(DealState.QUOTING.isOpenedBy(Set.of(EvidenceKind.QUOTATION))).isTrue();
    assertThat(DealState.QUOTING.usualEvidence()).contains(EvidenceKind.QUOTATION);
  }

  @ParameterizedTest
  @EnumSource
  void nothingFollowsAConfirmedOrALostDeal(DealState next) {
    assertThat(DealState.CONFIRMED.leadsTo(next)).isFalse();
    assertThat(DealState.LOST.leadsTo(next)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CONFIRMED", "LOST"})
  void everyOpenDealMayBeLostAndHasAPatience(DealState state) {
    assertThat(state.leadsTo(DealState.LOST)).isTrue();
    assertThat(state.patience()).isPresent();
  }

  @Test
  void everyStateButTheFirstNeedsEvidence() {
    for (DealState state : DealState.values()) {
      assertThat(state.usualEvidence().isPresent()).isEqualTo(state != DealState.INTRODUCED);
    }
  }

  @Test
  void theMachinePrintsEveryState() {
    assertThat(DealState.print().lines()).hasSize(DealState.values().length);
  }
}
