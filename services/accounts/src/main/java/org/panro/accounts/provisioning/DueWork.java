package org.panro.accounts.provisioning;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.panro.accounts.keycloak.OnWorker;
import org.panro.accounts.keycloak.Refused;

/** Does what is due, one task after the other, until nothing is. */
@ApplicationScoped
class DueWork {
  private static final Logger LOG = Logger.getLogger(DueWork.class);

  private final DueTasks tasks;
  private final Map<TaskKind, Duty> duties;

  DueWork(DueTasks tasks, @All List<Duty> duties) {
    this.tasks = tasks;
    this.duties =
        duties.stream().collect(Collectors.toUnmodifiableMap(Duty::kind, Function.identity()));
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> doDue() {
    return tasks
        .take()
        .chain(
            taken ->
                taken
                    .map(task -> attempt(task).chain(this::doDue))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> attempt(DueTask task) {
    Duty duty = duties.get(task.kind);
    if (duty == null) {
      throw new IllegalStateException("Nobody does " + task.kind);
    }
    return Panache.withSession(() -> duty.plan(task.subjectId))
        .chain(OnWorker::run)
        .onFailure(Refused.class)
        .recoverWithItem(Outcome.REFUSED)
        .chain(outcome -> conclude(duty, task, outcome))
        .onFailure()
        .recoverWithUni(failure -> later(duty, task, failure));
  }

  /** Only while the task is there: another process may have concluded it after a long pause. */
  private Uni<Void> conclude(Duty duty, DueTask task, Outcome outcome) {
    return Panache.withTransaction(
        () ->
            tasks
                .findById(task.id, LockModeType.PESSIMISTIC_WRITE)
                .chain(
                    held ->
                        held == null
                            ? Uni.createFrom().voidItem()
                            : duty.conclude(held.subjectId, outcome)
                                .chain(() -> tasks.delete(held))));
  }

  private Uni<Void> later(Duty duty, DueTask task, Throwable failure) {
    LOG.warnf("%s of %s waits for %s", task.kind, task.subjectId, failure);
    return tasks.isTooOld(task) ? conclude(duty, task, Outcome.REFUSED) : tasks.postpone(task.id);
  }
}
