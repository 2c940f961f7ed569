package org.panro.matching.copy;

import static java.util.function.Function.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.ProductState;

/** The products that matching has heard of. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<ProductCopy, UUID> {
  private static final String KEEP =
      """
      insert into product_copy (id, version, seller_id, published, facts)
      select id, version, seller, published, facts
        from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
          as state(id uuid, version bigint, seller uuid, published boolean, facts jsonb)
      on conflict (id) do update
        set version = excluded.version, seller_id = excluded.seller_id,
            published = excluded.published, facts = excluded.facts
        where product_copy.version < excluded.version""";

  private final ObjectMapper json;

  Products(ObjectMapper json) {
    this.json = json;
  }

  /** Keeps states in one statement; older ones than those known are passed over. */
  public Uni<Void> keep(Collection<ProductState> states) {
    ArrayNode rows = json.createArrayNode();
    for (ProductState state : states) {
      rows.addObject()
          .put("id", state.aggregateId().toString())
          .put("version", state.version())
          .put("seller", state.sellerId().toString())
          .put("published", state.status() == ProductStatus.PUBLISHED)
          .set("facts", json.valueToTree(state.facts()));
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

  /** Products after that identity, in its order. */
  public Uni<List<ProductCopy>> after(UUID id, int size) {
    return find("id > ?1 order by id", id).page(Page.ofSize(size)).list();
  }

  public Uni<Long> countPublished() {
    return count("published = true");
  }

  /** The known ones among those products. */
  public Uni<Map<UUID, ProductCopy>> known(Collection<UUID> ids) {
    return list("id in ?1", ids)
        .map(found -> found.stream().collect(Collectors.toMap(ProductCopy::id, identity())));
  }

  /** The published ones among those products. */
  public Uni<List<ProductCopy>> published(Collection<UUID> ids) {
    return list("id in ?1 and published = true", ids);
  }
}
