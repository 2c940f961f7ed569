package org.panro.deals.deal.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The state machine of a deal: each state with what opens it, what precedes it and how long nothing
 * may happen in it before somebody has to look.
 */
public enum DealState {
  INTRODUCED(Duration.ofDays(3), null, null),
  SAMPLING(Duration.ofDays(14), EvidenceKind.SAMPLE, null),
  QUOTING(Duration.ofDays(5), EvidenceKind.QUOTATION, EvidenceKind.MINUTES),
  NEGOTIATING(Duration.ofDays(7), EvidenceKind.QUOTATION, null),
  AGREED(Duration.ofDays(10), EvidenceKind.ACCEPTED_QUOTATION, null),
  CONTRACT_SIGNED(Duration.ofDays(21), EvidenceKind.SIGNATURES_OF_BOTH, null),
  IN_FULFILMENT(Duration.ofDays(30), EvidenceKind.MILESTONE_DOCUMENT, null),
  CONFIRMED(null, EvidenceKind.CONFIRMATION_OF_BOTH, null),
  LOST(null, EvidenceKind.REASON, null);

  private final @Nullable Duration patience;
  private final @Nullable EvidenceKind evidence;
  private final @Nullable EvidenceKind otherEvidence;

  DealState(
      @Nullable Duration patience,
      @Nullable EvidenceKind evidence,
      @Nullable EvidenceKind otherEvidence) {
    this.patience = patience;
    this.evidence = evidence;
    this.otherEvidence = otherEvidence;
  }

  private Set<DealState> before() {
    return switch (this) {
      case INTRODUCED -> EnumSet.noneOf(DealState.class);
      case SAMPLING -> EnumSet.of(INTRODUCED);
      case QUOTING -> EnumSet.of(INTRODUCED, SAMPLING);
      case NEGOTIATING -> EnumSet.of(QUOTING);
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

  /** The states that may follow, in their order. */
  public Set<DealState> next() {
    return Arrays.stream(values())
        .filter(this::leadsTo)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DealState.class)));
  }

  /** Whether what is at hand proves this state: one kind of its evidence is enough. */
  public boolean isOpenedBy(Set<EvidenceKind> atHand) {
    return evidence == null
        || atHand.contains(evidence)
        || (otherEvidence != null && atHand.contains(otherEvidence));
  }

  /** The evidence that usually opens it; the first state needs none. */
  public Optional<EvidenceKind> usualEvidence() {
    return Optional.ofNullable(evidence);
  }

  public boolean isOpen() {
    return this != CONFIRMED && this != LOST;
  }

  /** Whether prices are still spoken of. */
  public boolean isBeforeAgreement() {
    return compareTo(AGREED) < 0;
  }

  /** How long nothing may happen before the deal counts as stale; a finished one never does. */
  public Optional<Duration> patience() {
    return Optional.ofNullable(patience);
  }

  /** The whole machine as text, one line a state. */
  public static String print() {
    return Arrays.stream(values())
        .map(
            state ->
                "%s -> %s by %s%s"
                    .formatted(
                        state.before(),
                        state,
                        state.evidence,
                        state.otherEvidence == null ? "" : " or " + state.otherEvidence))
        .collect(Collectors.joining("\n"));
  }
}
