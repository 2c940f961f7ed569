package org.panro.catalog.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.shared.imports.document.DocumentRecords.DocumentRecord;
import org.panro.shared.imports.document.Element;

/**
 * BMEcat 1.2 (articles) and 2005 (products) of the BME. Texts are in the catalogue's language
 * unless they name one; a price for several units becomes the price of one.
 */
final class Bmecat implements CatalogDocuments.Entries {
  static final String CATALOG = "CATALOG";
  static final String ARTICLE = "ARTICLE";
  static final String PRODUCT = "PRODUCT";
  private static final int DIGITS_OF_A_PRICE = 6;

  private final ObjectMapper json;

  Bmecat(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public CatalogDocuments.Reading opened() {
    return new File();
  }

  /** One file, its header first. */
  private final class File implements CatalogDocuments.Reading {
    private String language = "";
    private String currency = "";

    @Override
    public @Nullable DocumentRecord read(Element element) {
      if (element.name().equals(CATALOG)) {
        language = element.text("LANGUAGE").orElse("");
        currency = element.text("CURRENCY").orElse("");
        return null;
      }
      return new DocumentRecord(element.line(), product(element));
    }

    private ObjectNode product(Element product) {
      String kind = product.name();
      ObjectNode record = json.createObjectNode();
      record.put(
          "sku", product.text("SUPPLIER_PID").or(() -> product.text("SUPPLIER_AID")).orElse(""));
      product.at(kind + "_DETAILS").ifPresent(details -> details(record, details));
      product.at(kind + "_ORDER_DETAILS").ifPresent(order -> order(record, order));
      features(record, product.all(kind + "_FEATURES"));
      prices(
          record,
          product.all(kind + "_PRICE_DETAILS").flatMap(all -> all.all(kind + "_PRICE")).toList(),
          product.text(kind + "_ORDER_DETAILS", "PRICE_QUANTITY"));
      logistics(record, product.at(kind + "_LOGISTIC_DETAILS"));
      return record;
    }

    private void details(ObjectNode record, Element details) {
      texts(record, "name", details.all("DESCRIPTION_SHORT"));
      texts(record, "description", details.all("DESCRIPTION_LONG"));
      details.text("MANUFACTURER_NAME").ifPresent(maker -> record.put("brand", maker));
      details
          .text("EAN")
          .or(() -> details.text("INTERNATIONAL_PID"))
          .ifPresent(gtin -> record.put("gtin", gtin));
      details
          .text("DELIVERY_TIME")
          .flatMap(Numbers::whole)
          .ifPresent(days -> record.put("leadTimeDays", days));
      ArrayNode keywords = json.createArrayNode();
      Stream.concat(
              details.all("KEYWORD"),
              Stream.concat(details.all("MANUFACTURER_PID"), details.all("MANUFACTURER_AID")))
          .map(Element::text)
          .filter(word -> !word.isEmpty())
          .distinct()
          .forEach(keywords::add);
      if (!keywords.isEmpty()) {
        record.set("keywords", keywords);
      }
    }

    private void order(ObjectNode record, Element order) {
      order.text("ORDER_UNIT").ifPresent(unit -> record.put("unit", unit));
      order
          .text("QUANTITY_MIN")
          .flatMap(Numbers::decimal)
          .ifPresent(quantity -> record.put("minimumOrderQuantity", quantity));
    }

    private void features(ObjectNode record, Stream<Element> groups) {
      ArrayNode attributes = json.createArrayNode();
      groups
          .flatMap(group -> group.all("FEATURE"))
          .forEach(
              feature ->
                  feature
                      .text("FNAME")
                      .ifPresent(
                          name ->
                              feature
                                  .all("FVALUE")
                                  .filter(value -> !value.text().isEmpty())
                                  .forEach(value -> attribute(attributes, feature, name, value))));
      if (!attributes.isEmpty()) {
        record.set("attributes", attributes);
      }
    }

    private void attribute(ArrayNode attributes, Element feature, String name, Element value) {
      ObjectNode attribute = attributes.addObject().put("name", name).put("value", value.text());
      feature.text("FUNIT").ifPresent(unit -> attribute.put("unit", unit));
    }

    /** The tiers of the currency that stands first. */
    private void prices(ObjectNode record, List<Element> prices, Optional<String> priceQuantity) {
      BigDecimal units =
          priceQuantity
              .flatMap(Numbers::decimal)
              .filter(Numbers::isPositive)
              .orElse(BigDecimal.ONE);
      String first = prices.isEmpty() ? "" : currencyOf(prices.getFirst());
      ArrayNode tiers = json.createArrayNode();
      for (Element price : prices) {
        Optional<BigDecimal> amount = price.text("PRICE_AMOUNT").flatMap(Numbers::decimal);
        if (amount.isPresent() && currencyOf(price).equals(first)) {
          BigDecimal factor =
              price.text("PRICE_FACTOR").flatMap(Numbers::decimal).orElse(BigDecimal.ONE);
          ObjectNode tier = tiers.addObject();
          tier.put(
              "minimumQuantity",
              price.text("LOWER_BOUND").flatMap(Numbers::decimal).orElse(BigDecimal.ONE));
          tier.putObject("price")
              .put("amount", perUnit(amount.get().multiply(factor), units))
              .put("currency", first);
        }
      }
      if (!tiers.isEmpty() && !first.isEmpty()) {
        record.putObject("price").set("tiers", tiers);
      }
    }

    private String currencyOf(Element price) {
      return price.text("PRICE_CURRENCY").orElse(currency);
    }

    private static String perUnit(BigDecimal amount, BigDecimal units) {
      BigDecimal each = amount.divide(units, DIGITS_OF_A_PRICE, RoundingMode.HALF_UP);
      return each.stripTrailingZeros().scale() < 0
          ? each.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
          : each.stripTrailingZeros().toPlainString();
    }

    private void logistics(ObjectNode record, Optional<Element> logistics) {
      logistics
          .flatMap(details -> details.text("CUSTOMS_TARIFF_NUMBER", "CUSTOMS_NUMBER"))
          .ifPresent(code -> record.put("hsCode", code));
      logistics
          .flatMap(details -> details.text("COUNTRY_OF_ORIGIN"))
          .ifPresent(country -> record.put("origin", country));
    }

    private void texts(ObjectNode record, String field, Stream<Element> texts) {
      texts
          .filter(text -> !text.text().isEmpty())
          .forEach(
              text -> {
                ObjectNode both = record.withObjectProperty(field);
                String side = Numbers.side(text.attribute("lang"), language);
                if (!both.has(side)) {
                  both.put(side, text.text());
                }
              });
    }
  }
}
