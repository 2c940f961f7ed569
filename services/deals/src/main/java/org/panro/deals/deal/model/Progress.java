package org.panro.deals.deal.model;

import java.util.List;
import java.util.Optional;

/** How far a deal has come, and on what evidence. */
public record Progress(DealState state, Proofs proofs) {
  public static final Progress BEGUN = new Progress(DealState.INTRODUCED, Proofs.NONE);

  /**
   * The progress after something was done. Where the act is itself the evidence of a following
   * state, the deal moves there by it.
   */
  public Progress after(Act act) {
    Proofs now = proofs.and(act);
    return new Progress(
        openedBy(act)
            .filter(state::leadsTo)
            .filter(next -> next.isOpenedBy(now.kinds()))
            .orElse(state),
        now);
  }

  /** The progress once somebody moved the deal by hand. */
  public Progress movedTo(DealState next) {
    return new Progress(next, proofs);
  }

  /** The states that may follow and whether what opens each is there. */
  public List<Opening> openings() {
    return state.next().stream()
        .map(next -> new Opening(next, next == DealState.LOST || next.isOpenedBy(proofs.kinds())))
        .toList();
  }

  /** A state that may follow. */
  public record Opening(DealState to, boolean ready) {}

  private static Optional<DealState> openedBy(Act act) {
    return switch (act) {
      case Act.MinutesAdded() -> Optional.empty();
      case Act.SampleSent() -> Optional.empty();
      case Act.ContractDrawn(int milestones) -> Optional.empty();
      case Act.Quoted(Party by) ->
          Optional.of(by == Party.SELLER ? DealState.QUOTING : DealState.NEGOTIATING);
      case Act.Accepted() -> Optional.of(DealState.AGREED);
      case Act.Signed(Party by) -> Optional.of(DealState.CONTRACT_SIGNED);
      case Act.MilestoneMet() -> Optional.of(DealState.IN_FULFILMENT);
      case Act.Confirmed(Party by) -> Optional.of(DealState.CONFIRMED);
    };
  }
}
