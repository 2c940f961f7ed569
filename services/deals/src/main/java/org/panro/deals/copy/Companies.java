package org.panro.deals.copy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.inbox.Copies;
import org.panro.shared.inbox.Inbox;

/** The companies that deals has heard of. */
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

  /** The names of the known ones among those companies. */
  public Uni<Map<UUID, LocalizedText>> names(Collection<UUID> ids) {
    return list("id in ?1", ids)
        .map(found -> found.stream().collect(Collectors.toMap(CompanyCopy::id, CompanyCopy::name)));
  }

  @Override
  protected CompanyCopy unknown() {
    return new CompanyCopy();
  }
}
