package org.panro.deals.copy;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.inbox.Inbox;

/** The sourcing requests that deals has heard of. */
@ApplicationScoped
public class Requests implements PanacheRepositoryBase<RequestCopy, UUID> {
  private final Inbox inbox;

  Requests(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("requests")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(message, SourcingRequestState.class, this::keep);
  }

  private Uni<Void> keep(SourcingRequestState state) {
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
}
