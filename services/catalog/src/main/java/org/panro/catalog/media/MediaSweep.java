package org.panro.catalog.media;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.panro.shared.due.DueWork;

/**
 * Removes content that no product shows. What is taken in is announced first and claimed in the
 * transaction that shows it, so whatever dies in between leaves nothing behind and loses nothing.
 */
@ApplicationScoped
public class MediaSweep implements DueWork {
  /** An upload that took longer was given up. */
  static final Duration PATIENCE = Duration.ofHours(1);

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final MediaFiles files;
  private final Clock clock;

  MediaSweep(MediaFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** Content of that identity is about to be kept; needs a transaction. */
  public Uni<Void> announce(UUID id) {
    return put(id, PATIENCE);
  }

  /** Content of that identity is shown no more; needs a transaction. */
  public Uni<Void> release(UUID id) {
    return put(id, Duration.ZERO);
  }

  /** Takes announced content over; fails where it was given up. Needs a transaction. */
  public Uni<Void> claim(UUID id) {
    return query("delete from medium_sweep where id = :id and due_at > :at")
        .chain(
            deletion ->
                deletion.setParameter("id", id).setParameter("at", clock.instant()).executeUpdate())
        .invoke(
            claimed -> {
              if (claimed != 1) {
                throw new IllegalStateException("The content of %s was swept".formatted(id));
              }
            })
        .replaceWithVoid();
  }

  @Override
  public String name() {
    return "media-sweep";
  }

  @Override
  public String due() {
    return "select id, due_at as at from medium_sweep where due_at <= :now";
  }

  @Override
  public Optional<Duration> lease() {
    return Optional.of(LEASE);
  }

  @Override
  public Uni<Void> act(UUID id) {
    return files
        .delete(id)
        .chain(
            () ->
                Panache.withTransaction(
                    () ->
                        query("delete from medium_sweep where id = :id")
                            .chain(deletion -> deletion.setParameter("id", id).executeUpdate())))
        .replaceWithVoid();
  }

  private Uni<Void> put(UUID id, Duration wait) {
    return query("insert into medium_sweep (id, due_at) values (:id, :at)")
        .chain(
            insertion ->
                insertion
                    .setParameter("id", id)
                    .setParameter("at", clock.instant().plus(wait))
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Mutiny.MutationQuery> query(String statement) {
    return Panache.getSession().map(session -> session.createNativeQuery(statement));
  }
}
