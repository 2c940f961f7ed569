package org.panro.catalog.vocabulary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.panro.contracts.event.VocabularyState.Term;

/**
 * The glossary of all lists that are switched on, remembered until the database counts another
 * change: so a list acts on the next search of every instance, while the words that it teaches are
 * learnt beside the searches. While the database is away the last one known goes on.
 */
@ApplicationScoped
public class Glossaries {
  private static final Logger LOG = Logger.getLogger(Glossaries.class);

  private final VocabularyRepository parts;
  private final WordLearning learning;
  private volatile Glossary last = Glossary.EMPTY;
  private volatile Remembered remembered =
      new Remembered(-1, CompletableFuture.completedFuture(Glossary.EMPTY));

  private record Remembered(long changes, CompletableFuture<Glossary> glossary) {}

  Glossaries(VocabularyRepository parts, WordLearning learning) {
    this.parts = parts;
    this.learning = learning;
  }

  /** Keeps {@link #known} at most a second behind, and begins to learn before anybody searches. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> look() {
    return newest().replaceWithVoid();
  }

  /** With every change of a list that is stored by now. */
  public Uni<Glossary> current() {
    return newest()
        .onFailure()
        .invoke(failure -> LOG.warnf("A search goes on with the terms known: %s", failure))
        .onFailure()
        .recoverWithItem(this::known);
  }

  /** The last one that was asked for, without a look at the database. */
  public Glossary known() {
    return last.knowing(learning.words());
  }

  /** Whether the words of all lists as they are now are learnt here. */
  Uni<Boolean> isLearnt() {
    return newest().map(glossary -> learning.isDone());
  }

  private Uni<Glossary> newest() {
    return Panache.withSession(parts::changes)
        .chain(this::at)
        .map(glossary -> glossary.knowing(learning.words()));
  }

  private Uni<Glossary> at(long changes) {
    Remembered known = remembered;
    if (known.changes() >= changes) {
      return here(known.glossary());
    }
    Remembered next = new Remembered(changes, new CompletableFuture<>());
    return replace(known, next) ? read(known, next) : at(changes);
  }

  private Uni<Glossary> read(Remembered before, Remembered next) {
    Panache.withSession(parts::active)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(active -> active.stream().flatMap(part -> part.terms.items().stream()).toList())
        .map(this::glossary)
        .subscribe()
        .with(
            next.glossary()::complete,
            failure -> {
              replace(next, before);
              next.glossary().completeExceptionally(failure);
            });
    return here(next.glossary());
  }

  private Glossary glossary(List<Term> terms) {
    learning.begin(terms);
    Glossary glossary = Glossary.of(terms, learning.words());
    last = glossary;
    return glossary;
  }

  private synchronized boolean replace(Remembered known, Remembered next) {
    boolean still = remembered.equals(known);
    if (still) {
      remembered = next;
    }
    return still;
  }

  /** Another search may have begun the reading; the answer comes back to who asks. */
  private static Uni<Glossary> here(CompletableFuture<Glossary> glossary) {
    Context asked = Objects.requireNonNull(Vertx.currentContext(), "asked from a Vert.x context");
    return Uni.createFrom()
        .completionStage(glossary)
        .emitOn(task -> asked.runOnContext(ignored -> task.run()));
  }
}
