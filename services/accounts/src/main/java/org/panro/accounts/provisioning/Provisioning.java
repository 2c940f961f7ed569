package org.panro.accounts.provisioning;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panro.accounts.keycloak.OnWorker;
import org.panro.accounts.keycloak.Refused;
import org.panro.shared.due.DueWork;

/** Does what is due in Keycloak. */
@ApplicationScoped
class Provisioning implements DueWork {
  /** Longer than any step takes. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  private final DueTasks tasks;
  private final Clock clock;
  private final Map<TaskKind, Duty> duties;

  Provisioning(DueTasks tasks, Clock clock, @All List<Duty> duties) {
    this.tasks = tasks;
    this.clock = clock;
    this.duties =
        duties.stream().collect(Collectors.toUnmodifiableMap(Duty::kind, Function.identity()));
  }

  @Override
  public String name() {
    return "provisioning";
  }

  @Override
  public String due() {
    return "select id, due_at as at from due_task where due_at <= :now";
  }

  @Override
  public Optional<Duration> lease() {
    return Optional.of(LEASE);
  }

  @Override
  public Uni<Void> act(UUID id) {
    return Panache.withSession(() -> tasks.findById(id).chain(this::plan))
        .chain(OnWorker::run)
        .onFailure(Refused.class)
        .recoverWithItem(Outcome.REFUSED)
        .chain(outcome -> Panache.withTransaction(() -> conclude(id, outcome)));
  }

  private Uni<Callable<Outcome>> plan(DueTask task) {
    return duty(task).plan(task.subjectId);
  }

  /** Only while the task is there: another process may have concluded it after a long pause. */
  private Uni<Void> conclude(UUID id, Outcome outcome) {
    return tasks
        .findById(id, LockModeType.PESSIMISTIC_WRITE)
        .onItem()
        .ifNotNull()
        .transformToUni(
            task -> duty(task).conclude(task.subjectId, outcome).chain(() -> tasks.delete(task)));
  }

  @Override
  public Uni<Boolean> givesUp(UUID id, int tries, String cause) {
    return tasks
        .findById(id)
        .chain(
            task ->
                task == null || !task.isTooOld(clock.instant())
                    ? Uni.createFrom().item(false)
                    : conclude(id, Outcome.REFUSED).replaceWith(true));
  }

  private Duty duty(DueTask task) {
    Duty duty = duties.get(task.kind);
    if (duty == null) {
      throw new IllegalStateException("Nobody does " + task.kind);
    }
    return duty;
  }
}
