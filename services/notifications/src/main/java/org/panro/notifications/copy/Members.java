package org.panro.notifications.copy;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.MemberState;
import org.panro.shared.inbox.Inbox;

/** The members that notifications has heard of. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<MemberCopy, UUID> {
  private final Inbox inbox;

  Members(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("members")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(message, MemberState.class, this::keep);
  }

  private Uni<Void> keep(MemberState state) {
    return findById(state.aggregateId())
        .chain(
            known -> {
              if (known == null) {
                MemberCopy copy = new MemberCopy();
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
