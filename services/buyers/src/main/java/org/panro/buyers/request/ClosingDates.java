package org.panro.buyers.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.panro.shared.due.DueWork;
import org.panro.shared.outbox.Outbox;

/** Expires requests whose closing date has passed. */
@ApplicationScoped
class ClosingDates implements DueWork {
  private final SourcingRequestRepository requests;
  private final Outbox outbox;
  private final Clock clock;

  ClosingDates(SourcingRequestRepository requests, Outbox outbox, Clock clock) {
    this.requests = requests;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "closing-date";
  }

  @Override
  public String due() {
    return "select id, closes_at as at from sourcing_request"
        + " where state = 'PUBLISHED' and closes_at <= :now";
  }

  @Override
  public Uni<Void> act(UUID id) {
    return requests
        .findById(id)
        .invoke(request -> request.expire(clock.instant()))
        .call(requests::flush)
        .chain(request -> outbox.record(request.event(false)));
  }
}
