package org.panro.catalog.category;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The stored categories. */
@ApplicationScoped
class CategoryRepository implements PanacheRepositoryBase<StoredCategory, UUID> {

  /** All, parents before their children. */
  Uni<List<StoredCategory>> ordered() {
    return list("order by position");
  }

  /** Those whose present version nobody has heard of, locked. */
  Uni<List<StoredCategory>> untold() {
    return find("toldVersion < version order by position")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
