package org.panro.deals.deal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.deals.deal.model.Party.BUYER;
import static org.panro.deals.deal.model.Party.SELLER;

import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void aDealGoesFromItsFirstQuotationToItsConfirmation() {
    Progress progress = Progress.BEGUN.after(new Act.Quoted(SELLER));
    assertThat(progress.state()).isEqualTo(DealState.QUOTING);
    progress = progress.after(new Act.Quoted(BUYER));
    assertThat(progress.state()).isEqualTo(DealState.NEGOTIATING);
    progress = progress.after(new Act.Quoted(SELLER)).after(new Act.Accepted());
    assertThat(progress.state()).isEqualTo(DealState.AGREED);
    progress = progress.after(new Act.ContractDrawn(1));
    progress = progress.after(new Act.Signed(SELLER)).after(new Act.Signed(BUYER));
    assertThat(progress.state()).isEqualTo(DealState.CONTRACT_SIGNED);
    progress = progress.after(new Act.MilestoneMet());
    assertThat(progress.state()).isEqualTo(DealState.IN_FULFILMENT);
    progress = progress.after(new Act.Confirmed(BUYER)).after(new Act.Confirmed(SELLER));
    assertThat(progress.state()).isEqualTo(DealState.CONFIRMED);
  }

  @Test
  void theSignatureOfOneSideIsNotEnough() {
    Progress signed = agreed().after(new Act.ContractDrawn(1)).after(new Act.Signed(BUYER));
    assertThat(signed.state()).isEqualTo(DealState.AGREED);
    assertThat(signed.after(new Act.Signed(BUYER)).state()).isEqualTo(DealState.AGREED);
  }

  @Test
  void drawingAContractAgainForgetsItsSignatures() {
    Progress redrawn =
        agreed()
            .after(new Act.ContractDrawn(1))
            .after(new Act.Signed(BUYER))
            .after(new Act.ContractDrawn(2));
    assertThat(redrawn.proofs().signed()).isEmpty();
    assertThat(redrawn.proofs().milestones()).isEqualTo(2);
  }

  @Test
  void aSampleOrMinutesAreEvidenceAndMoveNothing() {
    Progress progress = Progress.BEGUN.after(new Act.SampleSent()).after(new Act.MinutesAdded());
    assertThat(progress.state()).isEqualTo(DealState.INTRODUCED);
    assertThat(progress.proofs().kinds())
        .containsExactlyInAnyOrder(EvidenceKind.SAMPLE, EvidenceKind.MINUTES);
  }

  @Test
  void anotherQuotationWhileNegotiatingDoesNotGoBack() {
    Progress negotiating =
        Progress.BEGUN.after(new Act.Quoted(SELLER)).after(new Act.Quoted(BUYER));
    assertThat(negotiating.after(new Act.Quoted(SELLER)).state()).isEqualTo(DealState.NEGOTIATING);
  }

  @Test
  void openingsTellWhichStatesMayFollowAndWhatIsThere() {
    assertThat(Progress.BEGUN.after(new Act.SampleSent()).openings())
        .containsExactly(
            new Progress.Opening(DealState.SAMPLING, true),
            new Progress.Opening(DealState.QUOTING, false),
            new Progress.Opening(DealState.LOST, true));
  }

  private static Progress agreed() {
    return Progress.BEGUN.after(new Act.Quoted(SELLER)).after(new Act.Accepted());
  }
}
