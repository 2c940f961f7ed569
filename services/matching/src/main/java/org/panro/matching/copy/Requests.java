package org.panro.matching.copy;

import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.inbox.Copies;

/** The sourcing requests that matching has heard of. */
@ApplicationScoped
public class Requests extends Copies<RequestCopy, SourcingRequestState> {

  /** Requests after that identity, in its order. */
  public Uni<List<RequestCopy>> after(UUID id, int size) {
    return find("id > ?1 order by id", id).page(Page.ofSize(size)).list();
  }

  /** The open ones among those requests. */
  public Uni<List<RequestCopy>> open(Collection<UUID> ids) {
    return list("id in ?1 and state = ?2", ids, SourcingRequestStatus.PUBLISHED);
  }

  @Override
  protected RequestCopy unknown() {
    return new RequestCopy();
  }
}
