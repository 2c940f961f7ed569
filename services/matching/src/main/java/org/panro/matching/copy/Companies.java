package org.panro.matching.copy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.CompanyState;
import org.panro.shared.inbox.Copies;
import org.panro.shared.inbox.Inbox;

/** The companies that matching has heard of. */
@ApplicationScoped
public class Companies extends Copies<CompanyCopy, CompanyState> {
  private final Inbox inbox;

  Companies(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("companies")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(message, CompanyState.class, this::keep);
  }

  @Override
  protected CompanyCopy unknown() {
    return new CompanyCopy();
  }
}
