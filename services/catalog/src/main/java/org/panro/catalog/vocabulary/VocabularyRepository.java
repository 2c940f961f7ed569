package org.panro.catalog.vocabulary;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored parts of all lists. */
@ApplicationScoped
class VocabularyRepository implements PanacheRepositoryBase<VocabularyPart, UUID> {

  Uni<List<VocabularyPart>> ofList(String list) {
    return list("list = ?1 order by part", list);
  }

  /** The parts of all lists that searches use. */
  Uni<List<VocabularyPart>> active() {
    return list("active order by list, part");
  }

  /** How often any list has changed. */
  Uni<Long> changes() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("select count from vocabulary_changes", Long.class)
                    .getSingleResult());
  }

  /** Counts a change; who else changes a list waits until this one is done. */
  Uni<Void> countChange() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("update vocabulary_changes set count = count + 1")
                    .executeUpdate())
        .replaceWithVoid();
  }
}
