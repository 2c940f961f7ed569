package org.panro.notifications.copy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.MemberState;
import org.panro.shared.inbox.Copies;
import org.panro.shared.inbox.Inbox;

/** The members that notifications has heard of. */
@ApplicationScoped
public class Members extends Copies<MemberCopy, MemberState> {
  private final Inbox inbox;

  Members(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("members")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(message, MemberState.class, this::keep);
  }

  @Override
  protected MemberCopy unknown() {
    return new MemberCopy();
  }
}
