package org.panro.catalog.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.shared.imports.document.DocumentWriter;
import org.panro.shared.imports.document.Element;

/** Writes a UBL 2.3 Catalogue of OASIS, a line a product. */
final class UblCatalogueWriter implements CatalogWriter {
  private static final String SCHEMAS = "urn:oasis:names:specification:ubl:schema:xsd:";
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "", SCHEMAS + "Catalogue-2",
          "cac", SCHEMAS + "CommonAggregateComponents-2",
          "cbc", SCHEMAS + "CommonBasicComponents-2");

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final DocumentWriter document;
  private final UblCatalogue reader;
  private final OwnFields own;
  private int lines;

  UblCatalogueWriter(
      OutputStream target, UblCatalogue reader, OwnFields own, CatalogHeading heading)
      throws IOException {
    this.reader = reader;
    this.own = own;
    document = new DocumentWriter(target, UblCatalogueWriter::prefix);
    document.begin("Catalogue", NAMESPACES, Map.of());
    document.write(Element.of("UBLVersionID", "2.3"));
    document.write(Element.of("ID", heading.seller() + "-" + heading.issued()));
    document.write(Element.of("IssueDate", heading.issued().toString()));
    document.write(party("ProviderParty", heading.name().in("en")));
    document.write(party("ReceiverParty", "Buyers"));
  }

  @Override
  public void write(ProductFacts product) throws IOException {
    ObjectNode facts = own.facts(product);
    List<Element> ownFields = new ArrayList<>();
    own.beyond(facts, reader.product(line(facts, List.of())))
        .forEach((field, value) -> ownFields.add(ownField(field, value)));
    lines++;
    document.write(line(facts, ownFields));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** An element that holds others is a component of the aggregate kind, any other a basic one. */
  private static String prefix(Element element) {
    return element.children().isEmpty() ? "cbc" : "cac";
  }

  private static Element party(String role, String name) {
    return Element.of(role, List.of(Element.of("PartyName", List.of(Element.of("Name", name)))));
  }

  private Element line(ObjectNode facts, List<Element> ownFields) {
    String unit = facts.path("unit").asText();
    List<Element> line = new ArrayList<>();
    line.add(Element.of("ID", Integer.toString(lines)));
    line.add(Element.of("OrderableUnit", unit));
    if (facts.has("minimumOrderQuantity")) {
      line.add(quantity("MinimumOrderQuantity", facts.path("minimumOrderQuantity"), unit));
    }
    line.addAll(places(facts, unit));
    line.add(Element.of("Item", item(facts, ownFields)));
    return Element.of("CatalogueLine", line);
  }

  /** A place for each tier of the price; one without a price where only the lead time is known. */
  private static List<Element> places(ObjectNode facts, String unit) {
    List<Element> leadTime = new ArrayList<>();
    if (facts.has("leadTimeDays")) {
      leadTime.add(
          Element.of("LeadTimeMeasure", facts.path("leadTimeDays").asText())
              .with("unitCode", "DAY"));
    }
    List<Element> places = new ArrayList<>();
    for (JsonNode tier : facts.at("/price/tiers")) {
      List<Element> place = new ArrayList<>(leadTime);
      place.add(quantity("MinimumQuantity", tier.path("minimumQuantity"), unit));
      Element amount =
          Element.of("PriceAmount", tier.at("/price/amount").asText())
              .with("currencyID", tier.at("/price/currency").asText());
      place.add(Element.of("Price", List.of(amount)));
      places.add(Element.of("RequiredItemLocationQuantity", place));
    }
    return places.isEmpty() && !leadTime.isEmpty()
        ? List.of(Element.of("RequiredItemLocationQuantity", leadTime))
        : places;
  }

  private static List<Element> item(ObjectNode facts, List<Element> ownFields) {
    List<Element> item = new ArrayList<>();
    for (String language : List.of("en", "ko")) {
      String text = facts.path("description").path(language).asText();
      if (!text.isBlank()) {
        item.add(Element.of("Description", text).with("languageID", language));
      }
    }
    String language = facts.path("name").has("en") ? "en" : "ko";
    item.add(
        Element.of("Name", facts.path("name").path(language).asText())
            .with("languageID", language));
    facts.path("keywords").forEach(word -> text(item, "Keyword", word));
    text(item, "BrandName", facts.path("brand"));
    item.add(identified("SellersItemIdentification", facts.path("sku").asText(), ""));
    if (facts.has("gtin")) {
      item.add(identified("StandardItemIdentification", facts.path("gtin").asText(), "0160"));
    }
    if (facts.has("origin")) {
      item.add(
          Element.of(
              "OriginCountry",
              List.of(Element.of("IdentificationCode", facts.path("origin").asText()))));
    }
    if (facts.has("hsCode")) {
      Element code = Element.of("ItemClassificationCode", facts.path("hsCode").asText());
      item.add(Element.of("CommodityClassification", List.of(code.with("listID", "HS"))));
    }
    facts.path("attributes").forEach(attribute -> item.add(property(attribute)));
    item.addAll(ownFields);
    return item;
  }

  private static Element property(JsonNode attribute) {
    String value = attribute.path("value").asText();
    String unit = attribute.path("unit").asText("");
    boolean measured = !unit.isEmpty() && DECIMAL.matcher(value).matches();
    return Element.of(
        "AdditionalItemProperty",
        List.of(
            Element.of("Name", attribute.path("name").asText()),
            measured
                ? Element.of("ValueQuantity", value).with("unitCode", unit)
                : Element.of("Value", value)));
  }

  private static Element ownField(String field, String value) {
    return Element.of(
        "AdditionalItemProperty",
        List.of(
            Element.of("Name", field),
            Element.of("NameCode", field).with("listID", UblCatalogue.OWN),
            Element.of("Value", value)));
  }

  private static void text(List<Element> item, String name, JsonNode text) {
    if (!text.asText().isBlank()) {
      item.add(Element.of(name, text.asText()));
    }
  }

  private static Element identified(String kind, String id, String scheme) {
    Element identifier = Element.of("ID", id);
    return Element.of(
        kind, List.of(scheme.isEmpty() ? identifier : identifier.with("schemeID", scheme)));
  }

  private static Element quantity(String name, JsonNode quantity, String unit) {
    return Element.of(name, quantity.decimalValue().toPlainString()).with("unitCode", unit);
  }
}
