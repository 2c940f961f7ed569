package org.panro.deals.deal.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a deal has to show so far.
 *
 * @param kinds of evidence at hand
 * @param signed the companies that signed the contract
 * @param confirmed the companies that confirmed the deal
 * @param milestones of the contract
 * @param met how many of them are met
 */
public record Proofs(
    Set<EvidenceKind> kinds, Set<Party> signed, Set<Party> confirmed, int milestones, int met) {
  public static final Proofs NONE = new Proofs(Set.of(), Set.of(), Set.of(), 0, 0);

  public boolean has(EvidenceKind kind) {
    return kinds.contains(kind);
  }

  public boolean everyMilestoneIsMet() {
    return milestones > 0 && met == milestones;
  }

  Proofs and(Act act) {
    return switch (act) {
      case Act.MinutesAdded() -> with(EvidenceKind.MINUTES);
      case Act.SampleSent() -> with(EvidenceKind.SAMPLE);
      case Act.Quoted(Party by) -> with(EvidenceKind.QUOTATION);
      case Act.Accepted() -> with(EvidenceKind.ACCEPTED_QUOTATION);
      case Act.ContractDrawn(int planned) -> new Proofs(kinds, Set.of(), confirmed, planned, 0);
      case Act.Signed(Party by) -> signedBy(by);
      case Act.MilestoneMet() ->
          new Proofs(kinds, signed, confirmed, milestones, met + 1)
              .with(EvidenceKind.MILESTONE_DOCUMENT);
      case Act.Confirmed(Party by) -> confirmedBy(by);
    };
  }

  private Proofs signedBy(Party party) {
    Proofs now = new Proofs(kinds, joined(signed, party), confirmed, milestones, met);
    return signed.contains(party.other()) ? now.with(EvidenceKind.SIGNATURES_OF_BOTH) : now;
  }

  private Proofs confirmedBy(Party party) {
    Proofs now = new Proofs(kinds, signed, joined(confirmed, party), milestones, met);
    return confirmed.contains(party.other()) ? now.with(EvidenceKind.CONFIRMATION_OF_BOTH) : now;
  }

  private Proofs with(EvidenceKind kind) {
    return new Proofs(joined(kinds, kind), signed, confirmed, milestones, met);
  }

  private static <E extends Enum<E>> Set<E> joined(Set<E> some, E more) {
    EnumSet<E> all = EnumSet.of(more);
    all.addAll(some);
    return all;
  }
}
