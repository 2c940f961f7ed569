package org.panro.matching.match.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.matching.candidate.Candidates;
import org.panro.matching.copy.Products;
import org.panro.matching.copy.Requests;
import org.panro.shared.inbox.EventDecoder;
import org.panro.shared.inbox.Healing;
import org.panro.shared.inbox.Inbox;

/**
 * Hears of products and requests: keeps them, makes them candidates, matches them. Every step is
 * the same when done twice, so that after a fault the message is simply worked again.
 */
@ApplicationScoped
class Consumers {
  private final Inbox inbox;
  private final EventDecoder decoder;
  private final Products products;
  private final Requests requests;
  private final Candidates candidates;
  private final Matching matching;

  Consumers(
      Inbox inbox,
      EventDecoder decoder,
      Products products,
      Requests requests,
      Candidates candidates,
      Matching matching) {
    this.inbox = inbox;
    this.decoder = decoder;
    this.products = products;
    this.requests = requests;
    this.candidates = candidates;
    this.matching = matching;
  }

  @Incoming("requests")
  Uni<Void> request(ConsumerRecord<String, byte[]> message) {
    UUID id = UUID.fromString(message.key());
    return inbox
        .once(message, SourcingRequestState.class, requests::keep)
        .chain(
            () ->
                healing(
                    () ->
                        candidates
                            .writeRequest(decoder.decode(message, SourcingRequestState.class))
                            .chain(() -> matching.matchRequest(id))));
  }

  @Incoming("products")
  Uni<Void> products(ConsumerRecords<String, byte[]> batch) {
    return inbox.newest(batch, ProductState.class).chain(states -> healing(() -> work(states)));
  }

  private Uni<Void> work(Collection<ProductState> states) {
    return products
        .keep(states)
        .chain(() -> candidates.writeProducts(states))
        .chain(
            () -> matching.matchProducts(states.stream().map(ProductState::aggregateId).toList()));
  }

  private static Uni<Void> healing(Supplier<Uni<Void>> work) {
    return Healing.untilDone("Matching", work, failure -> true);
  }
}
