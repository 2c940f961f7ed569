package org.panro.catalog.search;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.panro.contracts.catalog.ProductIndexApi.RebuildState;
import org.panro.shared.due.DueWork;
import org.panro.shared.search.SearchIndex;

/**
 * Brings a rebuild on by one step: a page of products, the switch, or the way back. Whatever
 * process takes the next step goes on where the last one came to, and each step may be done twice.
 */
@ApplicationScoped
class RebuildWork implements DueWork {
  private final RebuildRepository rebuilds;
  private final ProductIndex products;
  private final IndexDefinition definition;
  private final Clock clock;

  RebuildWork(
      RebuildRepository rebuilds, ProductIndex products, IndexDefinition definition, Clock clock) {
    this.rebuilds = rebuilds;
    this.products = products;
    this.definition = definition;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "index-rebuild";
  }

  @Override
  public String due() {
    return "select id, started_at as at from index_rebuild where finished_at is null";
  }

  @Override
  public Optional<Duration> lease() {
    return Optional.of(Duration.ofSeconds(60));
  }

  @Override
  public Uni<Void> act(UUID id) {
    return Panache.withSession(() -> rebuilds.findById(id))
        .chain(
            rebuild ->
                switch (rebuild.state) {
                  case RUNNING -> rebuild.previous == null ? begin(rebuild) : copy(rebuild);
                  case CANCELLED -> versions().drop(rebuild.target).chain(() -> finish(rebuild));
                  case REVERTED ->
                      versions()
                          .switchTo(Objects.requireNonNull(rebuild.previous))
                          .chain(() -> finish(rebuild));
                  case DONE -> finish(rebuild);
                });
  }

  /** From here on the new index is kept up, so what is copied later cannot be stale. */
  private Uni<Void> begin(Rebuild rebuild) {
    return definition
        .withWords()
        .chain(whole -> versions().create(rebuild.target, whole))
        .chain(versions()::current)
        .chain(current -> keep(rebuild, row -> row.previous = current.orElseThrow()));
  }

  private Uni<Void> copy(Rebuild rebuild) {
    return products
        .copy(rebuild.target, rebuild.lastId)
        .chain(
            copied ->
                copied.isEmpty() ? change(rebuild) : keep(rebuild, row -> row.copied(copied)));
  }

  private Uni<Void> change(Rebuild rebuild) {
    String previous = Objects.requireNonNull(rebuild.previous);
    return versions()
        .switchTo(rebuild.target)
        .chain(() -> versions().keepOnly(Set.of(rebuild.target, previous)))
        .chain(
            () ->
                keep(
                    rebuild,
                    row -> {
                      row.state = RebuildState.DONE;
                      row.finishedAt = clock.instant();
                    }))
        .chain(() -> Panache.withTransaction(() -> rebuilds.forgetPrevious(rebuild.id)))
        .replaceWithVoid();
  }

  private Uni<Void> finish(Rebuild rebuild) {
    return keep(rebuild, row -> row.finishedAt = clock.instant());
  }

  /** A rebuild that was cancelled meanwhile stays so. */
  private Uni<Void> keep(Rebuild seen, Consumer<Rebuild> change) {
    return Panache.withTransaction(
            () ->
                rebuilds
                    .findById(seen.id)
                    .invoke(
                        row -> {
                          if (row.state == seen.state) {
                            change.accept(row);
                          }
                        }))
        .replaceWithVoid();
  }

  private SearchIndex versions() {
    return products.versions();
  }
}
