package org.panro.catalog.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.shared.imports.document.DocumentWriter;
import org.panro.shared.imports.document.Element;

/**
 * Writes a new catalogue of BMEcat 2005. Texts that are longer than BMEcat allows are cut; the
 * whole ones stand in the product's own extensions.
 */
final class BmecatWriter implements CatalogWriter {
  private static final String NAMESPACE = "http://www.bmecat.org/bmecat/2005";
  private static final String ENGLISH = "eng";
  private static final Map<String, String> LANGUAGES = Map.of("en", ENGLISH, "ko", "kor");

  private final DocumentWriter document;
  private final Bmecat reader;
  private final OwnFields own;

  BmecatWriter(OutputStream target, Bmecat reader, OwnFields own, CatalogHeading heading)
      throws IOException {
    this.reader = reader;
    this.own = own;
    document = new DocumentWriter(target, element -> "");
    document.begin("BMECAT", Map.of("", NAMESPACE), Map.of("version", "2005"));
    Element catalog =
        Element.of(
            "CATALOG",
            List.of(
                Element.of("LANGUAGE", ENGLISH).with("default", "true"),
                Element.of("LANGUAGE", "kor"),
                Element.of("CATALOG_ID", "PANRO"),
                Element.of("CATALOG_VERSION", "1.0"),
                Element.of("GENERATION_DATE", heading.issued().toString())));
    Element supplier =
        Element.of(
            "SUPPLIER", List.of(Element.of("SUPPLIER_NAME", cut(heading.name().in("en"), 50))));
    document.write(
        Element.of("HEADER", List.of(Element.of("GENERATOR_INFO", "Panro"), catalog, supplier)));
    document.begin("T_NEW_CATALOG", Map.of(), Map.of());
  }

  @Override
  public void write(ProductFacts product) throws IOException {
    ObjectNode facts = own.facts(product);
    List<Element> ownFields = new ArrayList<>();
    own.beyond(facts, reader.product(product(facts, List.of()), ENGLISH))
        .forEach((field, value) -> ownFields.add(ownField(field, value)));
    document.write(product(facts, ownFields));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static Element product(ObjectNode facts, List<Element> ownFields) {
    List<Element> product = new ArrayList<>();
    product.add(Element.of("SUPPLIER_PID", cut(facts.path("sku").asText(), 32)));
    product.add(Element.of("PRODUCT_DETAILS", details(facts)));
    List<Element> features = features(facts);
    if (!features.isEmpty()) {
      product.add(Element.of("PRODUCT_FEATURES", features));
    }
    List<Element> order = new ArrayList<>();
    order.add(Element.of("ORDER_UNIT", facts.path("unit").asText()));
    if (facts.has("minimumOrderQuantity")) {
      order.add(number("QUANTITY_MIN", facts.path("minimumOrderQuantity")));
    }
    product.add(Element.of("PRODUCT_ORDER_DETAILS", order));
    product.add(Element.of("PRODUCT_PRICE_DETAILS", prices(facts)));
    if (!ownFields.isEmpty()) {
      product.add(Element.of("USER_DEFINED_EXTENSIONS", ownFields));
    }
    List<Element> logistics = logistics(facts);
    if (!logistics.isEmpty()) {
      product.add(Element.of("PRODUCT_LOGISTIC_DETAILS", logistics));
    }
    return Element.of("PRODUCT", product).with("mode", "new");
  }

  private static List<Element> details(ObjectNode facts) {
    List<Element> details = new ArrayList<>();
    texts(details, "DESCRIPTION_SHORT", facts.path("name"), 150);
    texts(details, "DESCRIPTION_LONG", facts.path("description"), 64_000);
    if (facts.has("gtin")) {
      details.add(
          Element.of("INTERNATIONAL_PID", facts.path("gtin").asText()).with("type", "gtin"));
    }
    text(details, "MANUFACTURER_NAME", facts.path("brand"), 50);
    text(details, "DELIVERY_TIME", facts.path("leadTimeDays"), 20);
    facts.path("keywords").forEach(word -> text(details, "KEYWORD", word, 50));
    return details;
  }

  private static List<Element> features(ObjectNode facts) {
    List<Element> features = new ArrayList<>();
    for (JsonNode attribute : facts.path("attributes")) {
      List<Element> feature = new ArrayList<>();
      text(feature, "FNAME", attribute.path("name"), 60);
      text(feature, "FVALUE", attribute.path("value"), 80);
      if (feature.size() == 2) {
        text(feature, "FUNIT", attribute.path("unit"), 20);
        features.add(Element.of("FEATURE", feature));
      }
    }
    return features;
  }

  private static List<Element> prices(ObjectNode facts) {
    List<Element> prices = new ArrayList<>();
    for (JsonNode tier : facts.at("/price/tiers")) {
      prices.add(
          Element.of(
                  "PRODUCT_PRICE",
                  List.of(
                      Element.of("PRICE_AMOUNT", tier.at("/price/amount").asText()),
                      Element.of("PRICE_CURRENCY", tier.at("/price/currency").asText()),
                      number("LOWER_BOUND", tier.path("minimumQuantity"))))
              .with(Bmecat.PRICE_TYPE, "net_list"));
    }
    if (prices.isEmpty()) {
      prices.add(
          Element.of("PRODUCT_PRICE", List.of(Element.of("PRICE_AMOUNT", "0")))
              .with(Bmecat.PRICE_TYPE, Bmecat.ON_REQUEST));
    }
    return prices;
  }

  private static List<Element> logistics(ObjectNode facts) {
    List<Element> logistics = new ArrayList<>();
    if (facts.has("hsCode")) {
      logistics.add(
          Element.of(
              "CUSTOMS_TARIFF_NUMBER",
              List.of(Element.of("CUSTOMS_NUMBER", facts.path("hsCode").asText()))));
    }
    text(logistics, "COUNTRY_OF_ORIGIN", facts.path("origin"), 6);
    return logistics;
  }

  private static Element ownField(String field, String value) {
    return Element.of(
        Bmecat.OWN,
        List.of(Element.of(Bmecat.OWN + ".NAME", field), Element.of(Bmecat.OWN + ".VALUE", value)));
  }

  private static void texts(List<Element> target, String name, JsonNode text, int longest) {
    for (Map.Entry<String, JsonNode> side : text.properties()) {
      if (!side.getValue().asText().isBlank()) {
        target.add(
            Element.of(name, cut(side.getValue().asText(), longest))
                .with(Bmecat.LANG, LANGUAGES.getOrDefault(side.getKey(), ENGLISH)));
      }
    }
  }

  private static void text(List<Element> target, String name, JsonNode text, int longest) {
    if (!text.asText().isBlank()) {
      target.add(Element.of(name, cut(text.asText(), longest)));
    }
  }

  private static Element number(String name, JsonNode number) {
    return Element.of(name, number.decimalValue().toPlainString());
  }

  /** No half of a character is left at the end. */
  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }
}
