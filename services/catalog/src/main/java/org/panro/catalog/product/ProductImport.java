package org.panro.catalog.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.document.CatalogDocuments;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.TextMarks;
import org.panro.contracts.problem.FieldProblem;
import org.panro.shared.identity.Ids;
import org.panro.shared.imports.ImportField;
import org.panro.shared.imports.ImportLine;
import org.panro.shared.imports.ImportOrder;
import org.panro.shared.imports.ImportTarget;
import org.panro.shared.imports.LineOutcome;
import org.panro.shared.imports.LineOutcome.Kind;
import org.panro.shared.imports.Records;
import org.panro.shared.imports.document.DocumentRecords;

/** Makes products of the lines of a file; the key is seller and {@code sku}. */
@ApplicationScoped
class ProductImport implements ImportTarget {
  private final ProductRepository products;
  private final Sellers sellers;
  private final DoubtfulValues doubts;
  private final CatalogDocuments documents;
  private final ProductChanges changes;
  private final Records records;
  private final Clock clock;

  ProductImport(
      ProductRepository products,
      Sellers sellers,
      DoubtfulValues doubts,
      CatalogDocuments documents,
      ProductChanges changes,
      Records records,
      Clock clock) {
    this.products = products;
    this.sellers = sellers;
    this.doubts = doubts;
    this.documents = documents;
    this.changes = changes;
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
        .whileTrustStays(order.company())
        .chain(
            trusted ->
                products
                    .bySku(order.company(), skus)
                    .chain(known -> apply(new Batch(order, trusted, known), lines)));
  }

  private Uni<List<LineOutcome>> apply(Batch batch, List<ImportLine> lines) {
    List<LineOutcome> outcomes = new ArrayList<>();
    lines.forEach(line -> outcomes.add(apply(batch, line)));
    return batch
        .store(products)
        .chain(() -> changes.tell(batch.changed.values(), true, batch.order.actor()))
        .replaceWith(outcomes);
  }

  private LineOutcome apply(Batch batch, ImportLine line) {
    TextMarks marks = ProductRecord.marks(line.fields());
    Product known = batch.known.get(sku(line.fields()));
    if (line.fields().path("state").asText().equals("archived")) {
      return archived(batch, known);
    }
    Records.Read<ProductFacts> read =
        records.read(known == null ? null : known.facts, line.fields(), ProductFacts.class);
    if (!read.problems().isEmpty()) {
      return LineOutcome.failed(read.problems());
    }
    ProductFacts facts = read.get();
    if (known == null) {
      Product product = Product.draft(Ids.next(), batch.order.company());
      product.state(facts, marks, doubts.of(facts), clock.instant());
      batch.add(product);
      return new LineOutcome(Kind.CREATED, List.of(), batch.published(product, clock.instant()));
    }
    boolean restated =
        !known.facts.equals(facts)
            || !known.texts.equals(TextLineage.of(known.facts, known.texts, facts, marks));
    if (!restated && !batch.publishes(known)) {
      return new LineOutcome(Kind.UNCHANGED, List.of(), known.warnings());
    }
    batch.change(known);
    known.state(facts, marks, doubts.of(facts), clock.instant());
    return new LineOutcome(Kind.UPDATED, List.of(), batch.published(known, clock.instant()));
  }

  /** What a file takes back is archived; what was never there needs nothing. */
  private LineOutcome archived(Batch batch, @Nullable Product product) {
    if (product == null || product.state == ProductStatus.ARCHIVED) {
      return new LineOutcome(Kind.UNCHANGED, List.of(), List.of());
    }
    batch.change(product);
    product.archive(clock.instant());
    return new LineOutcome(Kind.UPDATED, List.of(), List.of());
  }

  /** What the lines of one transaction become. */
  private static final class Batch {
    private final ImportOrder order;
    private final boolean trusted;
    private final Map<String, Product> known;
    private final List<Product> fresh = new ArrayList<>();
    private final Map<UUID, ProductChanges.Changed> changed = new LinkedHashMap<>();

    Batch(ImportOrder order, boolean trusted, Map<String, Product> known) {
      this.order = order;
      this.trusted = trusted;
      this.known = new HashMap<>(known);
    }

    void add(Product product) {
      known.put(product.sku, product);
      fresh.add(product);
      changed.put(product.id, new ProductChanges.Changed(product, null, ChangeKind.IMPORTED));
    }

    void change(Product product) {
      changed.putIfAbsent(
          product.id,
          new ProductChanges.Changed(product, ProductBefore.of(product), ChangeKind.IMPORTED));
    }

    /** Whether it would be published, or handed in for review, without another change. */
    boolean publishes(Product product) {
      boolean isOffered =
          product.isPublished() || (!trusted && product.state == ProductStatus.IN_REVIEW);
      return order.publish()
          && !isOffered
          && !product.awaitsChanges()
          && product.obstacles().isEmpty();
    }

    /** Publishes it where that is wanted and possible; answers what the seller should look at. */
    List<FieldProblem> published(Product product, Instant now) {
      if (order.publish() && product.obstacles().isEmpty()) {
        product.publish(trusted, order.actor().memberId(), now);
      }
      return product.warnings();
    }

    Uni<Void> store(ProductRepository products) {
      return fresh.isEmpty() ? Uni.createFrom().voidItem() : products.persist(fresh);
    }
  }

  private static String sku(JsonNode fields) {
    return fields.path("sku").asText("");
  }
}
