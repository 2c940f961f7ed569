package org.panro.catalog.vocabulary;

import io.quarkus.hibernate.reactive.panache.Panache;
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
 * The glossary of all lists, remembered until the database counts another change: so a list acts on
 * the next search of every instance, which waits while the words are learnt, once for all searches.
 * While the database is away the last one known goes on.
 */
@ApplicationScoped
public class Glossaries {
  private static final Logger LOG = Logger.getLogger(Glossaries.class);

  private final VocabularyRepository parts;
  private volatile Remembered remembered =
      new Remembered(-1, CompletableFuture.completedFuture(Glossary.EMPTY));

  private record Remembered(long changes, CompletableFuture<Glossary> glossary) {}

  Glossaries(VocabularyRepository parts) {
    this.parts = parts;
  }

  public Uni<Glossary> current() {
    Remembered before = remembered;
    return Panache.withSession(parts::changes)
        .chain(this::at)
        .onFailure()
        .invoke(failure -> LOG.warnf("A search goes on with the terms known: %s", failure))
        .onFailure()
        .recoverWithItem(() -> before.glossary().getNow(Glossary.EMPTY));
  }

  private Uni<Glossary> at(long changes) {
    Remembered known = remembered;
    if (known.changes() >= changes) {
      return here(known.glossary());
    }
    Remembered next = new Remembered(changes, new CompletableFuture<>());
    return replace(known, next) ? learn(known, next) : at(changes);
  }

  private Uni<Glossary> learn(Remembered before, Remembered next) {
    Panache.withSession(parts::listAll)
        .map(all -> all.stream().flatMap(part -> part.terms.items().stream()).toList())
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map((List<Term> terms) -> new Glossary(terms))
        .subscribe()
        .with(
            next.glossary()::complete,
            failure -> {
              replace(next, before);
              next.glossary().completeExceptionally(failure);
            });
    return here(next.glossary());
  }

  private synchronized boolean replace(Remembered known, Remembered next) {
    boolean still = remembered.equals(known);
    if (still) {
      remembered = next;
    }
    return still;
  }

  /** Another search may have begun the learning; the answer comes back to who asks. */
  private static Uni<Glossary> here(CompletableFuture<Glossary> glossary) {
    Context asked = Objects.requireNonNull(Vertx.currentContext(), "asked from a Vert.x context");
    return Uni.createFrom()
        .completionStage(glossary)
        .emitOn(task -> asked.runOnContext(ignored -> task.run()));
  }
}
