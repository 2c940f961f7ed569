package org.panro.matching.match.infrastructure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.panro.matching.match.model.TermWeights;

/** The stored counts of words. */
@ApplicationScoped
public class WeightsRepository implements PanacheRepositoryBase<StoredWeights, Long> {
  private static final String FORGET =
      """
      delete from term_weights
        where version < ?1
          and not exists (select 1 from match where weights_version = term_weights.version)""";

  private final Clock clock;

  WeightsRepository(Clock clock) {
    this.clock = clock;
  }

  /** The version of the newest count, 0 before the first. */
  public Uni<Long> newest() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select coalesce(max(version), 0) from term_weights", Long.class)
                    .getSingleResult());
  }

  /** The count of that version, even weights where it is not known. */
  public Uni<TermWeights> of(long version) {
    return findById(version).map(stored -> stored == null ? TermWeights.even() : stored.weights());
  }

  /** Keeps a new count and forgets the older ones that no match was made with. */
  public Uni<Void> keep(TermWeights weights) {
    return persistAndFlush(StoredWeights.of(weights, clock.instant()))
        .chain(Panache::getSession)
        .chain(
            session ->
                session
                    .createNativeQuery(FORGET)
                    .setParameter(1, weights.version())
                    .executeUpdate())
        .replaceWithVoid();
  }
}
