package org.panro.catalog.product;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.ProductChange;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.identity.Actor;
import org.panro.shared.identity.Ids;
import org.panro.shared.paging.NewestFirst;

/** Keeps what was done to products, within the transaction of the change. */
@ApplicationScoped
class ProductChanges implements PanacheRepositoryBase<ChangeRow, UUID> {
  private static final String INSERT =
      """
      insert into product_change (id, product_id, version, kind, at, member_id, company_id,
        acting_for, fields)
      select id, product_id, version, kind, ?2, member_id, company_id, acting_for, fields
        from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
          as change(id uuid, product_id uuid, version bigint, kind text, member_id uuid,
            company_id uuid, acting_for uuid, fields jsonb)""";

  private final NewestFirst newestFirst;
  private final ProductDifferences differences;
  private final ObjectMapper json;
  private final Clock clock;

  ProductChanges(
      NewestFirst newestFirst, ProductDifferences differences, ObjectMapper json, Clock clock) {
    this.newestFirst = newestFirst;
    this.differences = differences;
    this.json = json;
    this.clock = clock;
  }

  /**
   * A product that was changed.
   *
   * @param before as it was, null where it is new
   */
  record Changed(Product product, @Nullable ProductBefore before, ChangeKind kind) {}

  /** Records changes after the session was flushed, so that the products have their versions. */
  Uni<Void> record(Collection<Changed> changes, @Nullable Actor actor) {
    if (changes.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    ArrayNode rows = json.createArrayNode();
    changes.forEach(change -> row(rows.addObject(), change, actor));
    String written = rows.toString();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter(1, written)
                    .setParameter(2, clock.instant())
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Page<ProductChange>> of(UUID product, PageParams page) {
    return newestFirst
        .page(this, "productId = :product", Map.of("product", product), page, ChangeRow::id)
        .map(found -> found.map(ChangeRow::view));
  }

  private void row(ObjectNode row, Changed change, @Nullable Actor actor) {
    Product product = change.product();
    row.put("id", Ids.next().toString())
        .put("product_id", product.id.toString())
        .put("version", product.version)
        .put("kind", change.kind().name());
    if (actor != null) {
      row.put("member_id", actor.memberId().toString())
          .put("company_id", actor.companyId().toString());
      if (actor.actingFor() != null) {
        row.put("acting_for", actor.actingFor().toString());
      }
    }
    ProductBefore before = change.before();
    row.putPOJO(
        "fields",
        json.valueToTree(
            new ChangeRow.Fields(
                before == null ? List.of() : differences.between(before, product))));
  }
}
