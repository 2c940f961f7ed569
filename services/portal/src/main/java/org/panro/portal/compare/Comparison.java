package org.panro.portal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductFacts.Certification;
import org.panro.contracts.catalog.ProductFacts.CertificationStatus;
import org.panro.contracts.catalog.ProductFacts.Price;
import org.panro.contracts.catalog.ProductView;
import org.panro.portal.page.Formats;
import org.panro.portal.words.CompareWords;
import org.panro.portal.words.Terms;

/** The facts of products as rows, a cell for each product. */
final class Comparison {
  private final List<ProductView> products;
  private final Formats say;
  private final Terms terms;
  private final CompareWords words;

  Comparison(List<ProductView> products, Formats say, Terms terms, CompareWords words) {
    this.products = products;
    this.say = say;
    this.terms = terms;
    this.words = words;
  }

  /** The rows in which at least one product states something. */
  List<Row> rows() {
    return Stream.concat(terms(), attributes()).filter(Row::isStated).toList();
  }

  /** The rows in which the products differ. */
  List<Row> differences() {
    return rows().stream().filter(Row::isDifferent).toList();
  }

  private Stream<Row> terms() {
    return Stream.of(
        row(terms.price(), this::prices),
        row(terms.minimumOrder(), facts -> one(quantity(facts, facts.minimumOrderQuantity()))),
        row(terms.leadTime(), facts -> one(days(facts.leadTimeDays()))),
        row(terms.capacity(), facts -> one(quantity(facts, facts.monthlyCapacity()))),
        row(terms.incoterms(), Comparison::incoterms),
        row(terms.certifications(), this::certifications),
        row(terms.markets(), facts -> facts.exportMarkets().stream().map(say::country).toList()),
        row(terms.origin(), facts -> one(say.country(facts.origin()))),
        new Row(words.factoryLevel(), products.stream().map(this::level).toList()),
        new Row(words.sellerChecked(), products.stream().map(this::verification).toList()),
        row(terms.brand(), facts -> one(facts.brand())),
        row(terms.hsCode(), facts -> one(facts.hsCode())),
        row(terms.sku(), facts -> one(facts.sku())));
  }

  /** One row for each name that any of the products uses, however it is capitalised. */
  private Stream<Row> attributes() {
    Map<String, String> names = new LinkedHashMap<>();
    for (ProductView product : products) {
      for (ProductFacts.Attribute attribute : product.facts().attributes()) {
        names.putIfAbsent(key(attribute.name()), attribute.name());
      }
    }
    return names.entrySet().stream()
        .map(name -> row(name.getValue(), facts -> values(facts, name.getKey())));
  }

  private List<String> values(ProductFacts facts, String key) {
    return facts.attributes().stream()
        .filter(attribute -> key(attribute.name()).equals(key))
        .map(
            attribute ->
                attribute.unit() == null
                    ? attribute.value()
                    : attribute.value() + " " + say.unit(attribute.unit()))
        .toList();
  }

  private Row row(String label, Function<ProductFacts, List<String>> cell) {
    return new Row(label, products.stream().map(ProductView::facts).map(cell).toList());
  }

  private List<String> prices(ProductFacts facts) {
    Price price = facts.price();
    if (price == null) {
      return List.of(terms.onRequest());
    }
    return price.tiers().stream()
        .map(
            tier ->
                words.fromQuantity(
                    say.money(tier.price()), say.quantity(tier.minimumQuantity(), facts.unit())))
        .toList();
  }

  private static List<String> incoterms(ProductFacts facts) {
    return facts.incoterms().stream()
        .map(incoterm -> (incoterm.rule() + " " + Objects.toString(incoterm.place(), "")).strip())
        .toList();
  }

  private List<String> certifications(ProductFacts facts) {
    List<String> lines = new ArrayList<>();
    for (Certification certification : facts.certifications()) {
      boolean verified = certification.status() == CertificationStatus.VERIFIED;
      lines.add(
          "%s · %s"
              .formatted(certification.scheme(), verified ? terms.verified() : terms.declared()));
    }
    return lines;
  }

  private List<String> level(ProductView product) {
    Integer level = product.seller().factoryLevel();
    return one(level == null ? "" : say.number(level));
  }

  private List<String> verification(ProductView product) {
    return List.of(product.seller().verified() ? terms.verified() : words.notChecked());
  }

  private String quantity(ProductFacts facts, @Nullable BigDecimal number) {
    return say.quantity(number, facts.unit());
  }

  private String days(@Nullable Integer count) {
    return count == null ? "" : terms.days(say.number(count));
  }

  private static List<String> one(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * One fact of all products.
   *
   * @param cells lines of text for each product, none where it states nothing
   */
  record Row(String label, List<List<String>> cells) {
    public boolean isStated() {
      return cells.stream().anyMatch(lines -> !lines.isEmpty());
    }

    public boolean isDifferent() {
      return cells.stream().distinct().count() > 1;
    }
  }
}
