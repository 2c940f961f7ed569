package org.panro.accounts.provisioning;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** The stored tasks. */
@ApplicationScoped
public class DueTasks implements PanacheRepositoryBase<DueTask, UUID> {
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
}
