package org.panro.shared.due;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works off what is due, a row a transaction. Several processes share the rows, a failed one waits
 * with its cause while the others go on, and one whose process died is taken again.
 */
@ApplicationScoped
class DueWorker {
  private static final Logger LOG = Logger.getLogger(DueWorker.class);
  private static final int MOST_AT_ONCE = 500;
  private static final int LONGEST_CAUSE = 300;

  private final List<DueWork> works;
  private final DueTries tries;
  private final MeterRegistry meters;

  DueWorker(@All List<DueWork> works, DueTries tries, MeterRegistry meters) {
    this.works = works;
    this.tries = tries;
    this.meters = meters;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> workOff() {
    return Multi.createFrom()
        .iterable(works)
        .onItem()
        .transformToUniAndConcatenate(this::workOff)
        .onItem()
        .ignoreAsUni();
  }

  private Uni<Void> workOff(DueWork work) {
    return Multi.createBy()
        .repeating()
        .uni(() -> work.lease().map(time -> leased(work, time)).orElseGet(() -> held(work)))
        .whilst(Boolean::booleanValue)
        .select()
        .first(MOST_AT_ONCE)
        .onItem()
        .ignoreAsUni()
        .onFailure()
        .invoke(failure -> LOG.warnf("%s waits for %s", work.name(), failure))
        .onFailure()
        .recoverWithNull();
  }

  /** Takes a row and does its work in one transaction; answers whether there was one. */
  private Uni<Boolean> held(DueWork work) {
    List<UUID> taken = new ArrayList<>();
    return Panache.withTransaction(() -> tries.hold(work).chain(row -> inside(work, row, taken)))
        .onFailure(failure -> !taken.isEmpty())
        .recoverWithUni(failure -> fail(work, taken.getFirst(), failure))
        .map(done -> !taken.isEmpty());
  }

  private Uni<Void> inside(DueWork work, Optional<UUID> row, List<UUID> taken) {
    row.ifPresent(taken::add);
    return row.map(due -> work.act(due).chain(() -> tries.forget(work, due)))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  /** Takes a row, does its work outside and comes back to the context of the database. */
  private Uni<Boolean> leased(DueWork work, Duration time) {
    Context context = Vertx.currentContext();
    return Panache.withTransaction(() -> tries.lease(work, time))
        .chain(
            row ->
                row.map(due -> outside(work, due, context))
                    .orElseGet(() -> Uni.createFrom().item(false)));
  }

  private Uni<Boolean> outside(DueWork work, UUID row, Context context) {
    return work.act(row)
        .emitOn(task -> context.runOnContext(ignored -> task.run()))
        .chain(() -> Panache.withTransaction(() -> tries.forget(work, row)))
        .onFailure()
        .recoverWithUni(failure -> fail(work, row, failure))
        .replaceWith(true);
  }

  private Uni<Void> fail(DueWork work, UUID row, Throwable failure) {
    LOG.warnf("%s of %s waits for %s", work.name(), row, failure);
    meters.counter("panro.due.failures", "work", work.name()).increment();
    String cause = failure.toString();
    String kept = cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE));
    return Panache.withTransaction(
        () ->
            tries
                .of(work, row)
                .chain(
                    count ->
                        work.givesUp(row, count, kept)
                            .chain(
                                last ->
                                    last
                                        ? tries.forget(work, row)
                                        : tries.postpone(work, row, count, kept))));
  }
}
