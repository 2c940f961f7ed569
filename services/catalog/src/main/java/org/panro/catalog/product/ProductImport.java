package org.panro.catalog.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.document.CatalogDocuments;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.shared.identity.Ids;
import org.panro.shared.imports.ImportField;
import org.panro.shared.imports.ImportLine;
import org.panro.shared.imports.ImportOrder;
import org.panro.shared.imports.ImportTarget;
import org.panro.shared.imports.LineOutcome;
import org.panro.shared.imports.LineOutcome.Kind;
import org.panro.shared.imports.Records;
import org.panro.shared.imports.document.DocumentRecords;
import org.panro.shared.outbox.Outbox;

/** Makes products of the lines of a file; the key is seller and {@code sku}. */
@ApplicationScoped
class ProductImport implements ImportTarget {
  private final ProductRepository products;
  private final Sellers sellers;
  private final DoubtfulValues doubts;
  private final CatalogDocuments documents;
  private final Outbox outbox;
  private final Records records;
  private final Clock clock;

  ProductImport(
      ProductRepository products,
      Sellers sellers,
      DoubtfulValues doubts,
      CatalogDocuments documents,
      Outbox outbox,
      Records records,
      Clock clock) {
    this.products = products;
    this.sellers = sellers;
    this.doubts = doubts;
    this.documents = documents;
    this.outbox = outbox;
    this.records = records;
    this.clock = clock;
  }

  @Override
  public List<ImportField> fields() {
    return ProductFields.ALL;
  }

  @Override
  public ObjectNode normalized(ObjectNode fields) {
    return ProductRecord.normalized(fields);
  }

  @Override
  public DocumentRecords document(byte[] content) {
    return documents.open(content);
  }

  @Override
  public Uni<List<LineOutcome>> apply(ImportOrder order, List<ImportLine> lines) {
    Set<String> skus =
        lines.stream().map(line -> sku(line.fields())).collect(Collectors.toUnmodifiableSet());
    return sellers
        .findById(order.company())
        .chain(
            seller ->
                products
                    .bySku(order.company(), skus)
                    .chain(
                        known ->
                            apply(
                                order,
                                lines,
                                new HashMap<>(known),
                                seller != null && seller.isTrusted())));
  }

  private Uni<List<LineOutcome>> apply(
      ImportOrder order, List<ImportLine> lines, Map<String, Product> known, boolean trusted) {
    List<LineOutcome> outcomes = new ArrayList<>();
    Map<String, Product> changed = new LinkedHashMap<>();
    List<Product> fresh = new ArrayList<>();
    for (ImportLine line : lines) {
      outcomes.add(apply(order, line, known, trusted, changed, fresh));
    }
    Uni<Void> stored = fresh.isEmpty() ? Uni.createFrom().voidItem() : products.persist(fresh);
    return stored
        .chain(products::flush)
        .chain(
            () ->
                outbox.record(
                    changed.values().stream().map(product -> product.event(true)).toList()))
        .replaceWith(outcomes);
  }

  private LineOutcome apply(
      ImportOrder order,
      ImportLine line,
      Map<String, Product> known,
      boolean trusted,
      Map<String, Product> changed,
      List<Product> fresh) {
    ObjectNode patch = line.fields();
    Product product = known.get(sku(patch));
    if (patch.path("state").asText().equals("archived")) {
      return archived(product, changed);
    }
    Records.Read<ProductFacts> read =
        records.read(product == null ? null : product.facts, patch, ProductFacts.class);
    if (!read.problems().isEmpty()) {
      return LineOutcome.failed(read.problems());
    }
    ProductFacts facts = read.get();
    Kind kind = Kind.UPDATED;
    if (product == null) {
      kind = Kind.CREATED;
      product =
          Product.draft(Ids.next(), order.company(), facts, doubts.of(facts), clock.instant());
      known.put(product.sku, product);
      fresh.add(product);
    } else if (product.facts.equals(facts) && (!order.publish() || product.isPublished())) {
      return new LineOutcome(Kind.UNCHANGED, List.of(), product.warnings.items());
    } else {
      product.state(facts, doubts.of(facts), clock.instant());
    }
    if (order.publish()) {
      product.publish(trusted, clock.instant());
    }
    changed.put(product.sku, product);
    return new LineOutcome(kind, List.of(), product.warnings.items());
  }

  /** What a file takes back is archived; what was never there needs nothing. */
  private LineOutcome archived(@Nullable Product product, Map<String, Product> changed) {
    if (product == null || product.state == ProductStatus.ARCHIVED) {
      return new LineOutcome(Kind.UNCHANGED, List.of(), List.of());
    }
    product.archive(clock.instant());
    changed.put(product.sku, product);
    return new LineOutcome(Kind.UPDATED, List.of(), List.of());
  }

  private static String sku(JsonNode fields) {
    return fields.path("sku").asText("");
  }
}
