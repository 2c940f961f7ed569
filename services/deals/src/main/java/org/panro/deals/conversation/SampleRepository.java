package org.panro.deals.conversation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.panro.deals.deal.application.EvidenceSource;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.shared.problem.Problems;

/** The stored samples, each of which is evidence of itself. */
@ApplicationScoped
class SampleRepository implements PanacheRepositoryBase<StoredSample, UUID>, EvidenceSource {

  /** The sample of that deal, or 404. */
  Uni<StoredSample> of(UUID deal, UUID id) {
    return find("id = ?1 and dealId = ?2", id, deal)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(Problems::notFound);
  }

  @Override
  public Set<EvidenceKind> kinds() {
    return Set.of(EvidenceKind.SAMPLE);
  }

  @Override
  public Uni<Boolean> holds(UUID deal, EvidenceKind kind, UUID thing) {
    return count("id = ?1 and dealId = ?2", thing, deal).map(found -> found == 1);
  }
}
