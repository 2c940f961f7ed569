package org.panro.shared.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.imports.ImportState;
import org.panro.shared.imports.table.FileRefused;
import org.panro.shared.inbox.TransientFailure;

/**
 * Works imports off, previews first, then the oldest, a hundred lines a transaction: a process that
 * dies in between leaves the rest to the next one. What a preview writes is taken back at once.
 */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int BATCH = 100;
  private static final String TAKE =
      "select id from import_job where finished_at is null"
          + " order by preview desc, created_at limit 1 for update skip locked";

  private final ImportTarget target;
  private final RememberedHeadings remembered;
  private final ObjectMapper json;
  private final Clock clock;
  private volatile @Nullable OpenImport open;

  ImportWorker(ImportTarget target, RememberedHeadings remembered, ObjectMapper json, Clock clock) {
    this.target = target;
    this.remembered = remembered;
    this.json = json;
    this.clock = clock;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> work() {
    return step()
        .repeat()
        .until(worked -> !worked)
        .collect()
        .last()
        .replaceWithVoid()
        .onFailure()
        .invoke(failure -> LOG.error("An import stands still", failure))
        .onFailure()
        .recoverWithNull();
  }

  /** Works one batch off; answers whether there was any. */
  private Uni<Boolean> step() {
    return Uni.createFrom()
        .deferred(
            () -> {
              List<UUID> taken = new ArrayList<>();
              return Panache.withTransaction(
                      () ->
                          Panache.getSession()
                              .chain(session -> take(session).chain(id -> run(session, id, taken))))
                  .onFailure(failure -> !taken.isEmpty() && !TransientFailure.is(failure))
                  .recoverWithUni(failure -> giveUp(taken.getFirst(), failure));
            });
  }

  private static Uni<List<UUID>> take(Mutiny.Session session) {
    return session.createNativeQuery(TAKE, UUID.class).getResultList();
  }

  private Uni<Boolean> run(Mutiny.Session session, List<UUID> found, List<UUID> taken) {
    if (found.isEmpty()) {
      close();
      return Uni.createFrom().item(false);
    }
    taken.addAll(found);
    return session
        .find(ImportJob.class, found.getFirst())
        .chain(
            job ->
                reading(session, job)
                    .chain(file -> onWorker(() -> file.next(BATCH)))
                    .chain(lines -> batch(session, job, lines)))
        .replaceWith(true);
  }

  private Uni<OpenImport> reading(Mutiny.Session session, ImportJob job) {
    OpenImport known = open;
    if (known != null && known.isAt(job.id, job.position)) {
      return Uni.createFrom().item(known);
    }
    close();
    return session
        .find(ImportContent.class, job.id)
        .invoke(session::detach)
        .map(content -> new ImportFile(job.format, content.content, target))
        .call(file -> job.counted ? Uni.createFrom().voidItem() : look(job, file))
        .chain(file -> onWorker(() -> at(job, file.open(job.mapping, json))))
        .invoke(opened -> open = opened);
  }

  /** Looks through the whole file before anything of it is taken. */
  private Uni<Void> look(ImportJob job, ImportFile file) {
    return remembered
        .of(job.companyId)
        .chain(choices -> onWorker(() -> looked(job, file, choices)))
        .replaceWithVoid();
  }

  private boolean looked(ImportJob job, ImportFile file, Map<String, String> choices) {
    ColumnMapping columns =
        job.mapping.columns().isEmpty()
            ? new Headings(target.fields()).guess(file.headings(), choices)
            : job.mapping;
    job.opened(columns, file.count());
    return true;
  }

  private static OpenImport at(ImportJob job, Lines lines) {
    OpenImport file = new OpenImport(job.id, lines);
    file.skip(job.position);
    return file;
  }

  private void close() {
    OpenImport known = open;
    open = null;
    if (known != null) {
      known.close();
    }
  }

  private Uni<Void> batch(Mutiny.Session session, ImportJob job, List<ImportLine> read) {
    List<ImportLine> batch = read.stream().map(this::normalized).toList();
    job.state = ImportState.RUNNING;
    return applied(session, job, batch.stream().filter(ImportLine::isReadable).toList())
        .chain(
            outcomes ->
                session
                    .find(ImportJob.class, job.id)
                    .chain(current -> counted(session, current, batch, new ArrayList<>(outcomes))));
  }

  private ImportLine normalized(ImportLine line) {
    return line.isReadable()
        ? new ImportLine(
            line.number(), line.source(), target.normalized(line.fields()), line.problems())
        : line;
  }

  private Uni<List<LineOutcome>> applied(
      Mutiny.Session session, ImportJob job, List<ImportLine> lines) {
    if (!job.preview) {
      return target.apply(job.order(), lines);
    }
    return session
        .flush()
        .chain(() -> execute(session, "savepoint preview"))
        .chain(() -> target.apply(job.order(), lines))
        .call(() -> execute(session, "rollback to savepoint preview"))
        .invoke(session::clear);
  }

  private Uni<Void> counted(
      Mutiny.Session session, ImportJob job, List<ImportLine> batch, List<LineOutcome> outcomes) {
    List<Object> failed = new ArrayList<>();
    for (ImportLine line : batch) {
      LineOutcome outcome =
          line.isReadable() ? outcomes.removeFirst() : LineOutcome.failed(line.problems());
      job.count(line, outcome);
      if (outcome.kind() == LineOutcome.Kind.FAILED) {
        failed.add(FailedRow.of(job.id, line, outcome.problems()));
      }
    }
    job.position += batch.size();
    return session
        .persistAll(failed.toArray())
        .chain(() -> job.position >= job.total ? finish(session, job) : session.flush());
  }

  private Uni<Void> finish(Mutiny.Session session, ImportJob job) {
    close();
    job.finish(ImportState.COMPLETED, clock.instant());
    return job.preview ? session.flush() : forget(session, job.id);
  }

  private static Uni<Void> forget(Mutiny.Session session, UUID id) {
    return session
        .createNativeQuery("delete from import_content where id = ?1")
        .setParameter(1, id)
        .executeUpdate()
        .replaceWithVoid();
  }

  private Uni<Boolean> giveUp(UUID id, Throwable failure) {
    close();
    if (!(failure instanceof FileRefused)) {
      LOG.errorf(failure, "Import %s cannot be worked off", id);
    }
    return Panache.withTransaction(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .find(ImportJob.class, id)
                                .invoke(job -> end(job, failure))
                                .chain(() -> forget(session, id))))
        .replaceWith(true);
  }

  private void end(ImportJob job, Throwable failure) {
    if (failure instanceof FileRefused refused) {
      job.refuse(refused.problem(), clock.instant());
    } else {
      job.finish(ImportState.FAILED, clock.instant());
    }
  }

  private static Uni<Integer> execute(Mutiny.Session session, String statement) {
    return session.createNativeQuery(statement).executeUpdate();
  }

  /** Reads on a thread of its own and comes back to the session's. */
  private static <T> Uni<T> onWorker(Supplier<T> reading) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .item(reading)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .emitOn(task -> context.runOnContext(ignored -> task.run()));
  }
}
