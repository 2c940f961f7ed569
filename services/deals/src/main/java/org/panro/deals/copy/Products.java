package org.panro.deals.copy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.ProductState;
import org.panro.shared.inbox.EventDecoder;
import org.panro.shared.inbox.Healing;
import org.panro.shared.inbox.PoisonMessage;

/**
 * The products that deals has heard of. They come by thousands when a seller imports, so a batch is
 * one statement; a state kept twice is the same state, which needs no memory of events.
 */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<ProductCopy, UUID> {
  private static final Logger LOG = Logger.getLogger(Products.class);
  private static final String KEEP =
      """
      insert into product_copy (id, version, seller_id, published, sku, name)
      select id, version, seller, published, sku, name
        from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
          as state(id uuid, version bigint, seller uuid, published boolean, sku text, name jsonb)
      on conflict (id) do update
        set version = excluded.version, seller_id = excluded.seller_id,
            published = excluded.published, sku = excluded.sku, name = excluded.name
        where product_copy.version < excluded.version""";

  private final EventDecoder decoder;
  private final ObjectMapper json;

  Products(EventDecoder decoder, ObjectMapper json) {
    this.decoder = decoder;
    this.json = json;
  }

  @Incoming("products")
  Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
    Map<UUID, ProductState> newest = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> message : batch) {
      readable(message).forEach(state -> newest.put(state.aggregateId(), state));
    }
    return Healing.untilDone("Keeping products", () -> keep(newest.values()), failure -> true);
  }

  private List<ProductState> readable(ConsumerRecord<String, byte[]> message) {
    try {
      return List.of(decoder.decode(message, ProductState.class));
    } catch (PoisonMessage unreadable) {
      LOG.errorf("Deals passes over a message: %s", unreadable.getMessage());
      return List.of();
    }
  }

  private Uni<Void> keep(Collection<ProductState> states) {
    ArrayNode rows = json.createArrayNode();
    for (ProductState state : states) {
      rows.addObject()
          .put("id", state.aggregateId().toString())
          .put("version", state.version())
          .put("seller", state.sellerId().toString())
          .put("published", state.status() == ProductStatus.PUBLISHED)
          .put("sku", state.facts().sku())
          .set("name", json.valueToTree(state.facts().name()));
    }
    return Panache.withTransaction(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(KEEP)
                            .setParameter(1, rows.toString())
                            .executeUpdate())
                .replaceWithVoid());
  }

  /** The known ones' numbers among those products. */
  public Uni<Map<UUID, String>> numbers(Collection<UUID> ids) {
    return list("id in ?1", ids)
        .map(found -> found.stream().collect(Collectors.toMap(ProductCopy::id, ProductCopy::sku)));
  }
}
