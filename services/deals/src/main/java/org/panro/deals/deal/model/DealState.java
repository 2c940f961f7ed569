package org.panro.deals.deal.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state machine of a deal: each state with the evidence that opens it and what precedes it. */
public enum DealState {
  INTRODUCED(null),
  SAMPLING(EvidenceKind.SAMPLE),
  QUOTING(EvidenceKind.MINUTES),
  NEGOTIATING(EvidenceKind.QUOTATION),
  AGREED(EvidenceKind.ACCEPTED_QUOTATION),
  CONTRACT_SIGNED(EvidenceKind.SIGNATURES_OF_BOTH),
  IN_FULFILMENT(EvidenceKind.MILESTONE_DOCUMENT),
  CONFIRMED(EvidenceKind.CONFIRMATION_OF_BOTH),
  LOST(EvidenceKind.REASON);

  private final @Nullable EvidenceKind evidence;

  DealState(@Nullable EvidenceKind evidence) {
    this.evidence = evidence;
  }

  private Set<DealState> before() {
    return switch (this) {
      case INTRODUCED -> EnumSet.noneOf(DealState.class);
      case SAMPLING -> EnumSet.of(INTRODUCED);
      case QUOTING -> EnumSet.of(INTRODUCED, SAMPLING);
      case NEGOTIATING -> EnumSet.of(INTRODUCED, SAMPLING, QUOTING);
      case AGREED -> EnumSet.of(QUOTING, NEGOTIATING);
      case CONTRACT_SIGNED -> EnumSet.of(AGREED);
      case IN_FULFILMENT -> EnumSet.of(CONTRACT_SIGNED);
      case CONFIRMED -> EnumSet.of(IN_FULFILMENT);
      case LOST -> EnumSet.range(INTRODUCED, IN_FULFILMENT);
    };
  }

  /** Whether a deal may go from here to the other state at all. */
  public boolean leadsTo(DealState next) {
    return next.before().contains(this);
  }

  /** Whether what is at hand proves this state. */
  public boolean isOpenedBy(Set<EvidenceKind> atHand) {
    return evidence == null || atHand.contains(evidence);
  }

  /** The whole machine as text, one line a state. */
  public static String print() {
    return Arrays.stream(values())
        .map(state -> state.before() + " -> " + state + " by " + state.evidence)
        .collect(Collectors.joining("\n"));
  }
}
