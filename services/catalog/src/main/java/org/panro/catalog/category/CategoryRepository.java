package org.panro.catalog.category;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored categories. */
@ApplicationScoped
class CategoryRepository implements PanacheRepositoryBase<StoredCategory, UUID> {

  Uni<Map<String, StoredCategory>> byCode() {
    return listAll()
        .map(
            all ->
                all.stream()
                    .collect(Collectors.toMap(category -> category.code, Function.identity())));
  }

  /** Those whose present version nobody has heard of, locked. */
  Uni<List<StoredCategory>> untold() {
    return find("toldVersion < version order by position")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** How often the tree has changed. */
  Uni<Long> changes() {
    return count("select count from category_changes");
  }

  /** The same; who else changes the tree waits until this transaction is done. */
  Uni<Long> changesAlone() {
    return count("select count from category_changes for update");
  }

  private static Uni<Long> count(String query) {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(query, Long.class).getSingleResult());
  }

  Uni<Void> countChange() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("update category_changes set count = count + 1")
                    .executeUpdate())
        .replaceWithVoid();
  }
}
