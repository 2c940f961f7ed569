package org.panro.catalog.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.ProductState;
import org.panro.shared.inbox.EventDecoder;
import org.panro.shared.inbox.Healing;
import org.panro.shared.inbox.Inbox;
import org.panro.shared.inbox.PoisonMessage;

/**
 * Keeps the index as the events say. Versions make a repeated or late event harmless, so no row
 * remembers it; while OpenSearch is away the batch is tried again.
 */
@ApplicationScoped
class ProductProjection {
  private static final Logger LOG = Logger.getLogger(ProductProjection.class);

  private final ProductIndex index;
  private final Sellers sellers;
  private final Inbox inbox;
  private final EventDecoder decoder;

  ProductProjection(ProductIndex index, Sellers sellers, Inbox inbox, EventDecoder decoder) {
    this.index = index;
    this.sellers = sellers;
    this.inbox = inbox;
    this.decoder = decoder;
  }

  @Incoming("products")
  Uni<Void> index(ConsumerRecords<String, byte[]> batch) {
    Map<UUID, ProductState> newest = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> message : batch) {
      readable(message).forEach(state -> newest.put(state.aggregateId(), state));
    }
    return healing(() -> index.write(new ArrayList<>(newest.values())));
  }

  /** A company's new facts reach its products once they are kept. */
  @Incoming("companies")
  Uni<Void> keep(ConsumerRecord<String, byte[]> message) {
    return inbox
        .once(message, CompanyState.class, sellers::keep)
        .chain(() -> healing(() -> index.rewriteOf(UUID.fromString(message.key()))));
  }

  private List<ProductState> readable(ConsumerRecord<String, byte[]> message) {
    try {
      return List.of(decoder.decode(message, ProductState.class));
    } catch (PoisonMessage unreadable) {
      LOG.errorf("The index passes over a message: %s", unreadable.getMessage());
      return List.of();
    }
  }

  private static Uni<Void> healing(Supplier<Uni<Void>> write) {
    return Healing.untilDone("The index", write, failure -> true);
  }
}
