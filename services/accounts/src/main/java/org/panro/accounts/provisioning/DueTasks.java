package org.panro.accounts.provisioning;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The stored tasks. */
@ApplicationScoped
public class DueTasks implements PanacheRepositoryBase<DueTask, UUID> {
  private static final String DUE =
      "select id from due_task where due_at <= ?1 order by due_at limit 1 for update skip locked";

  private final Clock clock;

  DueTasks(Clock clock) {
    this.clock = clock;
  }

  /** Has it done as soon as the running transaction holds. */
  public Uni<Void> add(TaskKind kind, UUID subject) {
    return add(kind, subject, Duration.ZERO);
  }

  public Uni<Void> add(TaskKind kind, UUID subject, Duration delay) {
    return persist(DueTask.of(kind, subject, clock.instant(), clock.instant().plus(delay)))
        .replaceWithVoid();
  }

  /** Takes one for a while; several processes take different ones. */
  Uni<Optional<DueTask>> take() {
    return Panache.withTransaction(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(DUE, UUID.class)
                            .setParameter(1, clock.instant())
                            .getSingleResultOrNull())
                .chain(
                    id ->
                        id == null
                            ? Uni.createFrom().item(Optional.empty())
                            : findById(id)
                                .invoke(task -> task.take(clock.instant()))
                                .map(Optional::of)));
  }

  Uni<Void> postpone(UUID id) {
    return Panache.withTransaction(
            () -> findById(id).onItem().ifNotNull().invoke(task -> task.postpone(clock.instant())))
        .replaceWithVoid();
  }

  boolean isTooOld(DueTask task) {
    return task.isTooOld(clock.instant());
  }
}
