package org.panro.buyers.request;

import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.replay.ReplaySource;

/** Tells sourcing requests again, in the manner of an import: a person's change goes before. */
@ApplicationScoped
class RequestReplay implements ReplaySource {
  private final SourcingRequestRepository requests;

  RequestReplay(SourcingRequestRepository requests) {
    this.requests = requests;
  }

  @Override
  public String topic() {
    return "sourcing-request";
  }

  @Override
  public Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return requests
        .find("id > ?1 order by id", id)
        .page(Page.ofSize(size))
        .list()
        .map(found -> found.stream().map(request -> request.event(true)).toList());
  }
}
