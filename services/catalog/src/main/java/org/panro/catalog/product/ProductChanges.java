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
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Actor;
import org.panro.shared.identity.Ids;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.paging.NewestFirst;

/** Tells what was done to products and keeps it, within the transaction of the change. */
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
  private final Outbox outbox;
  private final Audit audit;
  private final ObjectMapper json;
  private final Clock clock;

  ProductChanges(
      NewestFirst newestFirst,
      ProductDifferences differences,
      Outbox outbox,
      Audit audit,
      ObjectMapper json,
      Clock clock) {
    this.newestFirst = newestFirst;
    this.differences = differences;
    this.outbox = outbox;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /**
   * A product that was changed.
   *
   * @param before as it was, null where it is new
   */
  record Changed(Product product, @Nullable ProductBefore before, ChangeKind kind) {}

  /** Tells of a product that a member changed, with a line in the audit trail. */
  Uni<Void> tell(Changed changed, Actor actor) {
    return tell(List.of(changed), false, actor)
        .chain(
            () ->
                audit.record(
                    actor,
                    changed.kind().word(),
                    "product",
                    changed.product().id,
                    Map.of("version", changed.product().version)));
  }

  /**
   * Tells of changed products.
   *
   * @param bulk whether a person's changes go before them
   * @param actor absent where Panro did it by itself
   */
  Uni<Void> tell(Collection<Changed> changed, boolean bulk, @Nullable Actor actor) {
    return flush()
        .chain(() -> outbox.record(changed.stream().map(one -> one.product().event(bulk)).toList()))
        .chain(() -> keep(changed, actor));
  }

  private Uni<Void> keep(Collection<Changed> changes, @Nullable Actor actor) {
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
