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
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.panro.contracts.imports.ImportState;
import org.panro.shared.inbox.TransientFailure;

/**
 * Works imports off, the oldest first, a hundred lines a transaction: a process that dies in
 * between leaves the rest to the next one.
 */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int BATCH = 100;
  private static final String TAKE =
      "select id from import_job where finished_at is null"
          + " order by created_at limit 1 for update skip locked";

  private final ImportTarget target;
  private final ObjectMapper json;
  private final Clock clock;

  /** The file at hand, so that it is parsed once. */
  private volatile Parsed parsed = Parsed.NOTHING;

  private record Parsed(UUID id, List<ImportLine> lines) {
    static final Parsed NOTHING = new Parsed(new UUID(0, 0), List.of());
  }

  ImportWorker(ImportTarget target, ObjectMapper json, Clock clock) {
    this.target = target;
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
    List<UUID> taken = new ArrayList<>();
    return Uni.createFrom()
        .deferred(
            () ->
                Panache.withTransaction(
                    () ->
                        Panache.getSession()
                            .chain(session -> take(session).chain(id -> run(session, id, taken)))))
        .onFailure(failure -> !taken.isEmpty() && !TransientFailure.is(failure))
        .recoverWithUni(failure -> giveUp(taken.getFirst(), failure));
  }

  private static Uni<List<UUID>> take(Mutiny.Session session) {
    return session.createNativeQuery(TAKE, UUID.class).getResultList();
  }

  private Uni<Boolean> run(Mutiny.Session session, List<UUID> found, List<UUID> taken) {
    if (found.isEmpty()) {
      parsed = Parsed.NOTHING;
      return Uni.createFrom().item(false);
    }
    taken.addAll(found);
    return session
        .find(ImportJob.class, found.getFirst())
        .chain(job -> lines(session, job).chain(lines -> batch(session, job, lines)))
        .replaceWith(true);
  }

  private Uni<List<ImportLine>> lines(Mutiny.Session session, ImportJob job) {
    Parsed known = parsed;
    if (known.id().equals(job.id)) {
      return Uni.createFrom().item(known.lines());
    }
    Context context = Vertx.currentContext();
    return session
        .find(ImportContent.class, job.id)
        .chain(
            content ->
                Uni.createFrom()
                    .item(
                        () ->
                            ImportFile.read(job.format, content.content, target.listFields(), json))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .emitOn(task -> context.runOnContext(ignored -> task.run()))
                    .invoke(() -> session.detach(content)))
        .invoke(lines -> parsed = new Parsed(job.id, lines));
  }

  private Uni<Void> batch(Mutiny.Session session, ImportJob job, List<ImportLine> lines) {
    List<ImportLine> batch =
        lines.subList(job.position, Math.min(job.position + BATCH, lines.size()));
    List<ImportLine> readable = batch.stream().filter(ImportLine::isReadable).toList();
    job.state = ImportState.RUNNING;
    return target
        .apply(job.order(), readable)
        .invoke(outcomes -> count(job, batch, new ArrayList<>(outcomes)))
        .chain(() -> job.position == lines.size() ? finish(session, job) : session.flush());
  }

  private static void count(ImportJob job, List<ImportLine> batch, List<LineOutcome> outcomes) {
    for (ImportLine line : batch) {
      job.count(
          line.number(),
          line.isReadable() ? outcomes.removeFirst() : LineOutcome.failed(line.problems()));
    }
    job.position += batch.size();
  }

  private Uni<Void> finish(Mutiny.Session session, ImportJob job) {
    job.finish(ImportState.COMPLETED, clock.instant());
    return session
        .createNativeQuery("delete from import_content where id = ?1")
        .setParameter(1, job.id)
        .executeUpdate()
        .replaceWithVoid();
  }

  private Uni<Boolean> giveUp(UUID id, Throwable failure) {
    LOG.errorf(failure, "Import %s cannot be worked off", id);
    return Panache.withTransaction(
            () ->
                Panache.getSession()
                    .chain(session -> session.find(ImportJob.class, id))
                    .invoke(job -> job.finish(ImportState.FAILED, clock.instant())))
        .replaceWith(true);
  }
}
