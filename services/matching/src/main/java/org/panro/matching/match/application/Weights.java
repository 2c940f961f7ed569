package org.panro.matching.match.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.panro.matching.candidate.WordCount;
import org.panro.matching.copy.Products;
import org.panro.matching.match.infrastructure.WeightsRepository;
import org.panro.matching.match.model.TermWeights;

/** The words' present weights; they are counted again when the listings have changed enough. */
@ApplicationScoped
class Weights {
  private static final Logger LOG = Logger.getLogger(Weights.class);

  /** While listings come in, a count waits until they have grown by half. */
  private static final int SHARE_WHILE_CHANGING = 2;

  private static final int SHARE_AT_REST = 50;

  private final WeightsRepository stored;
  private final Products products;
  private final WordCount words;
  private volatile TermWeights current = TermWeights.even();
  private volatile long listingsBefore;

  Weights(WeightsRepository stored, Products products, WordCount words) {
    this.stored = stored;
    this.products = products;
    this.words = words;
  }

  TermWeights current() {
    return current;
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> refresh() {
    return Panache.withSession(this::read)
        .chain(() -> Panache.withSession(products::countPublished))
        .chain(this::countIfDue)
        .onFailure()
        .invoke(failure -> LOG.warnf("Words keep their weights: %s", failure))
        .onFailure()
        .recoverWithNull();
  }

  /** Another instance may have counted meanwhile. */
  private Uni<Void> read() {
    return stored
        .newest()
        .chain(
            version ->
                version == current.version()
                    ? Uni.createFrom().voidItem()
                    : stored.of(version).invoke(read -> current = read).replaceWithVoid());
  }

  private Uni<Void> countIfDue(long listings) {
    boolean due = isDue(current.documents(), listings, listings == listingsBefore);
    listingsBefore = listings;
    return due ? count(current.version() + 1) : Uni.createFrom().voidItem();
  }

  static boolean isDue(long counted, long listings, boolean atRest) {
    long changed = Math.abs(listings - counted);
    return changed > counted / (atRest ? SHARE_AT_REST : SHARE_WHILE_CHANGING);
  }

  private Uni<Void> count(long version) {
    return words
        .all(version)
        .chain(
            weights ->
                Panache.withTransaction(() -> stored.keep(weights))
                    .invoke(() -> current = weights));
  }
}
