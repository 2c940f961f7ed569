package org.panro.catalog.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.panro.shared.imports.document.DocumentRecords.DocumentRecord;
import org.panro.shared.imports.document.Element;

/** UBL 2.x Catalogue of OASIS (ISO/IEC 19845): a product a line. */
final class UblCatalogue implements CatalogDocuments.Entries {
  static final String LINE = "CatalogueLine";

  /** GS1's GTIN in the lists of ISO 6523 and by its own name. */
  private static final Set<String> GTIN = Set.of("0160", "GTIN", "EAN", "");

  /** List of codes by which properties name fields of ours. */
  static final String OWN = "panro-product-field";

  private static final Texts TEXTS = new Texts("languageID", "en");

  private final ObjectMapper json;
  private final OwnFields own;

  UblCatalogue(ObjectMapper json) {
    this.json = json;
    own = new OwnFields(json);
  }

  @Override
  public CatalogDocuments.Reading opened() {
    return line -> line.name().equals(LINE) ? new DocumentRecord(line.line(), product(line)) : null;
  }

  @Override
  public Set<String> mustHoldOneOf() {
    return Set.of(LINE);
  }

  ObjectNode product(Element line) {
    ObjectNode record = json.createObjectNode();
    record.put(
        "sku",
        line.text("Item", "SellersItemIdentification", "ID").or(() -> line.text("ID")).orElse(""));
    line.at("Item").ifPresent(item -> item(record, item));
    line.text("OrderableUnit")
        .or(() -> line.at("MinimumOrderQuantity").map(quantity -> quantity.attribute("unitCode")))
        .filter(unit -> !unit.isEmpty())
        .ifPresent(unit -> record.put("unit", unit));
    line.text("MinimumOrderQuantity")
        .flatMap(Numbers::decimal)
        .ifPresent(quantity -> record.put("minimumOrderQuantity", quantity));
    location(record, line);
    return record;
  }

  private void item(ObjectNode record, Element item) {
    TEXTS.put(record, "name", item.all("Name"));
    TEXTS.put(record, "description", item.all("Description"));
    item.text("BrandName").ifPresent(brand -> record.put("brand", brand));
    item.at("StandardItemIdentification", "ID")
        .filter(id -> GTIN.contains(id.attribute("schemeID")))
        .ifPresent(id -> record.put("gtin", id.text()));
    item.text("OriginCountry", "IdentificationCode")
        .ifPresent(country -> record.put("origin", country));
    item.all("CommodityClassification")
        .flatMap(group -> group.at("ItemClassificationCode").stream())
        .filter(code -> code.attribute("listID").equals("HS"))
        .findFirst()
        .ifPresent(code -> record.put("hsCode", code.text()));
    ArrayNode keywords = json.createArrayNode();
    item.all("Keyword").map(Element::text).filter(word -> !word.isEmpty()).forEach(keywords::add);
    if (!keywords.isEmpty()) {
      record.set("keywords", keywords);
    }
    ArrayNode attributes = json.createArrayNode();
    item.all("AdditionalItemProperty")
        .filter(property -> ownField(property).isEmpty())
        .forEach(property -> attribute(attributes, property));
    if (!attributes.isEmpty()) {
      record.set("attributes", attributes);
    }
    item.all("AdditionalItemProperty")
        .forEach(
            property ->
                ownField(property)
                    .ifPresent(
                        field -> own.take(record, field, property.text("Value").orElse(""))));
  }

  private static Optional<String> ownField(Element property) {
    return property
        .at("NameCode")
        .filter(code -> code.attribute("listID").equals(OWN))
        .map(Element::text);
  }

  private static void attribute(ArrayNode attributes, Element property) {
    String name = property.text("Name").orElse("");
    property
        .at("ValueQuantity")
        .or(() -> property.at("Value"))
        .filter(value -> !name.isEmpty())
        .ifPresent(
            value -> {
              ObjectNode attribute =
                  attributes.addObject().put("name", name).put("value", value.text());
              if (!value.attribute("unitCode").isEmpty()) {
                attribute.put("unit", value.attribute("unitCode"));
              }
            });
  }

  private void location(ObjectNode record, Element line) {
    ArrayNode tiers = json.createArrayNode();
    line.all("RequiredItemLocationQuantity")
        .forEach(
            location -> {
              location
                  .at("LeadTimeMeasure")
                  .filter(measure -> measure.attribute("unitCode").equals("DAY"))
                  .flatMap(measure -> Numbers.whole(measure.text()))
                  .ifPresent(days -> record.put("leadTimeDays", days));
              location
                  .at("Price", "PriceAmount")
                  .ifPresent(
                      amount -> {
                        BigDecimal units =
                            location
                                .text("Price", "BaseQuantity")
                                .flatMap(Numbers::decimal)
                                .filter(Numbers::isPositive)
                                .orElse(BigDecimal.ONE);
                        ObjectNode tier = tiers.addObject();
                        tier.put(
                            "minimumQuantity",
                            location
                                .text("MinimumQuantity")
                                .flatMap(Numbers::decimal)
                                .orElse(BigDecimal.ONE));
                        tier.putObject("price")
                            .put("amount", Numbers.perUnit(amount.text(), BigDecimal.ONE, units))
                            .put("currency", amount.attribute("currencyID"));
                      });
            });
    if (!tiers.isEmpty()) {
      record.putObject("price").set("tiers", tiers);
    }
  }
}
