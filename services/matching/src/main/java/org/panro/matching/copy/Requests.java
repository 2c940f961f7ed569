package org.panro.matching.copy;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.event.SourcingRequestState;

/** The sourcing requests that matching has heard of. */
@ApplicationScoped
public class Requests implements PanacheRepositoryBase<RequestCopy, UUID> {

  /** Keeps the state unless a newer one is known. */
  public Uni<Void> keep(SourcingRequestState state) {
    return findById(state.aggregateId())
        .chain(
            known -> {
              RequestCopy copy = known == null ? new RequestCopy() : known;
              if (known == null || known.version < state.version()) {
                copy.take(state);
              }
              return persist(copy).replaceWithVoid();
            });
  }

  /** Requests after that identity, in its order. */
  public Uni<List<RequestCopy>> after(UUID id, int size) {
    return find("id > ?1 order by id", id).page(Page.ofSize(size)).list();
  }

  /** The known ones among those requests. */
  public Uni<List<RequestCopy>> known(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** The open ones among those requests. */
  public Uni<List<RequestCopy>> open(Collection<UUID> ids) {
    return list("id in ?1 and state = ?2", ids, SourcingRequestStatus.PUBLISHED);
  }
}
