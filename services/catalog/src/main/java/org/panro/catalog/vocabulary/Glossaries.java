package org.panro.catalog.vocabulary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.panro.contracts.event.VocabularyState.Term;

/**
 * The glossary of all lists, remembered until the database counts another change: so a list acts on
 * the next search of every instance. While the database is away the last one known goes on.
 */
@ApplicationScoped
public class Glossaries {
  private static final Logger LOG = Logger.getLogger(Glossaries.class);

  private final VocabularyRepository parts;
  private volatile Remembered remembered = new Remembered(-1, Glossary.EMPTY);

  private record Remembered(long changes, Glossary glossary) {}

  Glossaries(VocabularyRepository parts) {
    this.parts = parts;
  }

  public Uni<Glossary> current() {
    return Panache.withSession(() -> parts.changes().chain(this::at))
        .onFailure()
        .invoke(failure -> LOG.warnf("A search goes on with the terms known: %s", failure))
        .onFailure()
        .recoverWithItem(() -> remembered.glossary());
  }

  private Uni<Glossary> at(long changes) {
    Remembered known = remembered;
    if (known.changes() == changes) {
      return Uni.createFrom().item(known.glossary());
    }
    return parts
        .listAll()
        .map(
            all -> {
              List<Term> terms = all.stream().flatMap(part -> part.terms.items().stream()).toList();
              remembered = new Remembered(changes, new Glossary(terms));
              return remembered.glossary();
            });
  }
}
