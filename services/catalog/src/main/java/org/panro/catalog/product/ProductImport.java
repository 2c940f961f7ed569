package org.panro.catalog.product;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;
import org.panro.shared.imports.ImportLine;
import org.panro.shared.imports.ImportOrder;
import org.panro.shared.imports.ImportTarget;
import org.panro.shared.imports.LineOutcome;
import org.panro.shared.imports.LineOutcome.Kind;
import org.panro.shared.imports.Violations;
import org.panro.shared.outbox.Outbox;

/** Makes products of the lines of a file; the key is seller and {@code sku}. */
@ApplicationScoped
class ProductImport implements ImportTarget {
  private final ProductRepository products;
  private final Sellers sellers;
  private final Outbox outbox;
  private final ObjectMapper json;
  private final Violations violations;
  private final Clock clock;

  ProductImport(
      ProductRepository products,
      Sellers sellers,
      Outbox outbox,
      ObjectMapper json,
      Violations violations,
      Clock clock) {
    this.products = products;
    this.sellers = sellers;
    this.outbox = outbox;
    this.json = json;
    this.violations = violations;
    this.clock = clock;
  }

  @Override
  public Set<String> listFields() {
    return Set.of("certifications", "exportMarkets", "keywords");
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
    ObjectNode patch = ProductRecord.normalized(line.fields());
    Product product = known.get(sku(patch));
    ProductFacts facts;
    try {
      facts = json.treeToValue(merged(product, patch), ProductFacts.class);
    } catch (IOException | IllegalArgumentException unreadable) {
      return LineOutcome.failed(List.of(problem(unreadable)));
    }
    List<FieldProblem> problems = violations.of(facts);
    if (!problems.isEmpty()) {
      return LineOutcome.failed(problems);
    }
    Kind kind = Kind.UPDATED;
    if (product == null) {
      kind = Kind.CREATED;
      product = Product.draft(Ids.next(), order.company(), facts, clock.instant());
      known.put(product.sku, product);
      fresh.add(product);
    } else if (product.facts.equals(facts) && (!order.publish() || product.isPublished())) {
      return new LineOutcome(Kind.UNCHANGED, List.of(), product.warnings.items());
    } else {
      product.state(facts, clock.instant());
    }
    if (order.publish()) {
      product.publish(trusted, clock.instant());
    }
    changed.put(product.sku, product);
    return new LineOutcome(kind, List.of(), product.warnings.items());
  }

  /** An absent field stays as it is stored, a null clears it. */
  private ObjectNode merged(@Nullable Product product, ObjectNode patch) {
    ObjectNode facts = product == null ? json.createObjectNode() : json.valueToTree(product.facts);
    facts.setAll(patch);
    return facts;
  }

  private static FieldProblem problem(Exception unreadable) {
    String field =
        unreadable instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(part -> part.getFieldName())
                .filter(name -> name != null)
                .collect(Collectors.joining("."))
            : "";
    return new FieldProblem(
        field,
        null,
        "malformed",
        new LocalizedText("이 항목의 꼴이 맞지 않아요.", "This field does not have the right form."));
  }

  private static String sku(JsonNode fields) {
    return fields.path("sku").asText("");
  }
}
