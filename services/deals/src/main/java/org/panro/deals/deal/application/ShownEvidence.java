package org.panro.deals.deal.application;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panro.contracts.deals.DealsApi.Evidence;
import org.panro.contracts.deals.LostReason;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.shared.problem.Problems;

/** Looks whether the evidence that somebody shows is there. */
@ApplicationScoped
class ShownEvidence {
  private final List<EvidenceSource> sources;

  ShownEvidence(@All List<EvidenceSource> sources) {
    this.sources = sources;
  }

  static Set<EvidenceKind> kinds(List<Evidence> shown) {
    Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
    shown.forEach(piece -> kinds.add(Words.of(piece.kind())));
    return kinds;
  }

  /** The reason among the evidence, which is a word of the list or fails with 400. */
  static LostReason reason(List<Evidence> shown) {
    return shown.stream()
        .filter(ShownEvidence::isReason)
        .findFirst()
        .map(piece -> Words.read(LostReason.class, "evidence", piece.id()))
        .orElseThrow();
  }

  /** Fails with 400 for a thing that is not this deal's or not what it is said to be. */
  Uni<Void> require(UUID deal, List<Evidence> shown) {
    return Multi.createFrom()
        .iterable(shown)
        .select()
        .where(piece -> !isReason(piece))
        .onItem()
        .transformToUniAndConcatenate(piece -> require(deal, piece))
        .collect()
        .last();
  }

  private Uni<Void> require(UUID deal, Evidence piece) {
    EvidenceKind kind = Words.of(piece.kind());
    return sources.stream()
        .filter(source -> source.kinds().contains(kind))
        .findFirst()
        .map(source -> source.holds(deal, kind, id(piece)))
        .orElse(Uni.createFrom().item(false))
        .invoke(
            held -> {
              if (!held) {
                throw missing();
              }
            })
        .replaceWithVoid();
  }

  private static UUID id(Evidence piece) {
    try {
      return UUID.fromString(piece.id());
    } catch (IllegalArgumentException malformed) {
      throw missing();
    }
  }

  private static boolean isReason(Evidence piece) {
    return Words.of(piece.kind()) == EvidenceKind.REASON;
  }

  private static RuntimeException missing() {
    return Problems.invalid(
        "evidence",
        new LocalizedText("이 거래에 없는 증빙이에요.", "This deal has no such piece of evidence."));
  }
}
