package org.panro.catalog.vocabulary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.panro.shared.outbox.Slot;

/**
 * Brings the project's own terms of smart factories and trade as the list {@code panro}, as soon as
 * events leave; a list of that name that was changed or switched off stays as it is.
 */
@ApplicationScoped
class OwnVocabulary {
  static final String LIST = "panro";

  private final Vocabularies vocabularies;
  private final Slot slot;
  private volatile boolean done;

  OwnVocabulary(Vocabularies vocabularies, Slot slot) {
    this.vocabularies = vocabularies;
    this.slot = slot;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> bring() {
    return done
        ? Uni.createFrom().voidItem()
        : slot.exists().chain(there -> there ? add() : Uni.createFrom().voidItem());
  }

  private Uni<Void> add() {
    return Panache.withTransaction(() -> vocabularies.addUnlessKnown(LIST, OwnVocabulary::terms))
        .invoke(() -> done = true);
  }

  private static byte[] terms() {
    try (InputStream file = OwnVocabulary.class.getResourceAsStream("/vocabulary/panro.tsv")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
