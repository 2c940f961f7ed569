package org.panro.buyers.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.panro.shared.outbox.Outbox;

/** Expires requests whose closing date has passed; each process takes other rows. */
@ApplicationScoped
class ClosingDates {
  private static final int BATCH = 50;
  private static final String DUE =
      "select id from sourcing_request where state = 'PUBLISHED' and closes_at <= ?1"
          + " order by closes_at limit ?2 for update skip locked";

  private final SourcingRequestRepository requests;
  private final Outbox outbox;
  private final Clock clock;

  ClosingDates(SourcingRequestRepository requests, Outbox outbox, Clock clock) {
    this.requests = requests;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> expireDue() {
    return Panache.withTransaction(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(DUE, UUID.class)
                            .setParameter(1, clock.instant())
                            .setParameter(2, BATCH)
                            .getResultList())
                .chain(due -> due.isEmpty() ? Uni.createFrom().voidItem() : expire(due)));
  }

  private Uni<Void> expire(List<UUID> due) {
    return requests
        .list("id in ?1", due)
        .invoke(found -> found.forEach(request -> request.expire(clock.instant())))
        .call(requests::flush)
        .chain(
            found -> outbox.record(found.stream().map(request -> request.event(false)).toList()));
  }
}
