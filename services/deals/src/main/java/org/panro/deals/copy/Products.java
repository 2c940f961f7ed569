package org.panro.deals.copy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.ProductState;
import org.panro.shared.inbox.Healing;
import org.panro.shared.inbox.Inbox;

/**
 * The products that deals has heard of. They come by thousands when a seller imports, so a batch is
 * one statement; a state kept twice is the same state, which needs no memory of events.
 */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<ProductCopy, UUID> {
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

  private final Inbox inbox;
  private final ObjectMapper json;

  Products(Inbox inbox, ObjectMapper json) {
    this.inbox = inbox;
    this.json = json;
  }

  @Incoming("products")
  Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
    return inbox
        .newest(batch, ProductState.class)
        .chain(
            states -> Healing.untilDone("Keeping products", () -> keep(states), failure -> true));
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
