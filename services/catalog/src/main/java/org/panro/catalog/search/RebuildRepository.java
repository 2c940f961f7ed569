package org.panro.catalog.search;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rebuilds that run and those that ran. */
@ApplicationScoped
class RebuildRepository implements PanacheRepositoryBase<Rebuild, UUID> {

  Uni<Rebuild> unfinished() {
    return find("finishedAt is null").firstResult();
  }

  Uni<List<Rebuild>> newest(int most) {
    return find("order by startedAt desc, id desc").page(0, most).list();
  }

  /** The indices of earlier rebuilds are given up. */
  Uni<Integer> forgetPrevious(UUID but) {
    return update(
        "previous = null, version = version + 1 where id <> ?1 and previous is not null", but);
  }
}
