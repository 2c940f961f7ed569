package org.panro.buyers.company;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.CompanyState;
import org.panro.shared.inbox.Inbox;

/** The companies that buyers has heard of. */
@ApplicationScoped
public class Companies implements PanacheRepositoryBase<CompanyCopy, UUID> {
  private final Inbox inbox;

  Companies(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("companies")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(message, CompanyState.class, this::keep);
  }

  private Uni<Void> keep(CompanyState state) {
    return findById(state.aggregateId())
        .chain(
            known -> {
              if (known == null) {
                CompanyCopy copy = new CompanyCopy();
                copy.take(state);
                return persist(copy).replaceWithVoid();
              }
              if (known.version < state.version()) {
                known.take(state);
              }
              return Uni.createFrom().voidItem();
            });
  }
}
