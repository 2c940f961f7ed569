package org.panro.catalog.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.catalog.product.WaitingProducts;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.ProductState;
import org.panro.shared.inbox.Healing;
import org.panro.shared.inbox.Inbox;

/**
 * Keeps the index as the events say. Versions make a repeated or late event harmless, so no row
 * remembers it; while OpenSearch is away the batch is tried again.
 */
@ApplicationScoped
class ProductProjection {
  private final ProductIndex index;
  private final Sellers sellers;
  private final WaitingProducts waiting;
  private final Inbox inbox;

  ProductProjection(ProductIndex index, Sellers sellers, WaitingProducts waiting, Inbox inbox) {
    this.index = index;
    this.sellers = sellers;
    this.waiting = waiting;
    this.inbox = inbox;
  }

  @Incoming("products")
  Uni<Void> index(ConsumerRecords<String, byte[]> batch) {
    return inbox
        .newest(batch, ProductState.class)
        .chain(states -> healing("The index", () -> index.write(states)));
  }

  /** A company's new facts reach its products once they are kept; trust ends their wait. */
  @Incoming("companies")
  Uni<Void> keep(ConsumerRecord<String, byte[]> message) {
    return inbox
        .once(message, CompanyState.class, sellers::keep)
        .chain(
            () ->
                healing(
                    "Waiting products",
                    () -> waiting.publishWhereTrusted(UUID.fromString(message.key()))))
        .chain(() -> healing("The index", () -> index.rewriteOf(UUID.fromString(message.key()))));
  }

  private static Uni<Void> healing(String what, Supplier<Uni<Void>> write) {
    return Healing.untilDone(what, write, failure -> true);
  }
}
