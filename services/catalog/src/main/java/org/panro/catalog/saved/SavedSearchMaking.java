package org.panro.catalog.saved;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panro.catalog.search.AlertSearch;
import org.panro.shared.due.DueWork;
import org.panro.shared.identity.Ids;

/**
 * Brings a search into the index after it was saved or changed, and again when the vocabulary has
 * changed its meaning. The index holds the query before the products that fit are looked up: so
 * what comes in between is told or known, never missed.
 */
@ApplicationScoped
class SavedSearchMaking implements DueWork {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final SavedSearchRepository rows;
  private final SavedSearchIndex index;
  private final AlertSearch search;

  SavedSearchMaking(SavedSearchRepository rows, SavedSearchIndex index, AlertSearch search) {
    this.rows = rows;
    this.index = index;
    this.search = search;
  }

  private record Task(SavedSearchRow row, long vocabulary) {}

  @Override
  public String name() {
    return "saved-search";
  }

  @Override
  public String due() {
    return """
        select id, created_at as at from saved_search
          where vocabulary is null or vocabulary < (select count from vocabulary_changes)""";
  }

  @Override
  public Optional<Duration> lease() {
    return Optional.of(LEASE);
  }

  @Override
  public Uni<Void> act(UUID id) {
    return Panache.withTransaction(
            () ->
                rows.vocabularyChanges()
                    .chain(
                        changes ->
                            rows.begin(id)
                                .map(
                                    row ->
                                        Optional.ofNullable(row).map(r -> new Task(r, changes)))))
        .chain(task -> task.map(this::make).orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> make(Task task) {
    if (!task.row().isWatched()) {
      return index.hold(task.row(), null).chain(() -> rest(task));
    }
    return index
        .query(task.row())
        .chain(
            query ->
                query.equals(task.row().query)
                    ? Panache.withTransaction(() -> rows.same(task.row(), task.vocabulary()))
                    : hold(task, query));
  }

  private Uni<Void> rest(Task task) {
    return Panache.withTransaction(
        () ->
            task.row().removed
                ? rows.deleteById(task.row().id).replaceWithVoid()
                : rows.made(task.row(), null, task.vocabulary(), null));
  }

  private Uni<Void> hold(Task task, String query) {
    return index
        .hold(task.row(), query)
        .chain(() -> search.fitting(SavedSearchIndex.read(query)))
        .chain(fitting -> Panache.withTransaction(() -> made(task, query, fitting)));
  }

  private Uni<Void> made(Task task, String query, Optional<List<UUID>> fitting) {
    SavedSearchRow row = task.row();
    return rows.know(row.id, fitting.orElse(List.of()), row.query == null)
        .chain(
            () ->
                rows.made(row, query, task.vocabulary(), fitting.isPresent() ? null : Ids.next()));
  }
}
