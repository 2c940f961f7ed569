package org.panro.deals.copy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.shared.inbox.Copies;
import org.panro.shared.inbox.Inbox;

/** The sourcing requests that deals has heard of. */
@ApplicationScoped
public class Requests extends Copies<RequestCopy, SourcingRequestState> {
  private final Inbox inbox;

  Requests(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("requests")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(message, SourcingRequestState.class, this::keep);
  }

  @Override
  protected RequestCopy unknown() {
    return new RequestCopy();
  }
}
