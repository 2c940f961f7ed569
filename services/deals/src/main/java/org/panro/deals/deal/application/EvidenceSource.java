package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import org.panro.deals.deal.model.EvidenceKind;

/** A part of the deal that keeps things which prove states. */
public interface EvidenceSource {

  /** The kinds it keeps. */
  Set<EvidenceKind> kinds();

  /** Whether that thing of the deal is evidence of that kind. */
  Uni<Boolean> holds(UUID deal, EvidenceKind kind, UUID thing);
}
