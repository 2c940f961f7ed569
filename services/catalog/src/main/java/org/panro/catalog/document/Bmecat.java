package org.panro.catalog.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  static final String PRICE_TYPE = "price_type";
  static final String ON_REQUEST = "on_request";
  static final String LANG = "lang";

  /** Place of a product's fields that BMEcat has none for. */
  static final String OWN = "UDX.PANRO.FIELD";

  private static final List<String> GTINS = List.of("gtin", "ean", "upc");
  private static final Set<String> TRANSACTIONS =
      Set.of("T_NEW_CATALOG", "T_UPDATE_PRODUCTS", "T_UPDATE_PRICES", "T_NEW_PRODUCTDATA");

  private final ObjectMapper json;
  private final OwnFields own;

  Bmecat(ObjectMapper json) {
    this.json = json;
    own = new OwnFields(json);
  }

  @Override
  public Set<String> mustHoldOneOf() {
    return TRANSACTIONS;
  }

  /** The fields of an entry of a catalogue in that language. */
  ObjectNode product(Element entry, String language) {
    File file = new File();
    file.texts = new Texts(LANG, language);
    return file.product(entry);
  }

  @Override
  public CatalogDocuments.Reading opened() {
    return new File();
  }

  /** One file, its header first. */
  private final class File implements CatalogDocuments.Reading {
    private Texts texts = new Texts(LANG, "");
    private String currency = "";

    @Override
    public @Nullable DocumentRecord read(Element element) {
      if (element.name().equals(CATALOG)) {
        texts = new Texts(LANG, language(element));
        currency = element.text("CURRENCY").orElse("");
        return null;
      }
      ObjectNode record = product(element);
      if (element.attribute("mode").equals("delete")) {
        record.put("state", "archived");
      }
      return new DocumentRecord(element.line(), record);
    }

    /** The one that counts where a text names none. */
    private static String language(Element catalog) {
      return catalog
          .all("LANGUAGE")
          .filter(language -> language.attribute("default").equals("true"))
          .findFirst()
          .or(() -> catalog.at("LANGUAGE"))
          .map(Element::text)
          .orElse("");
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
      product
          .at("USER_DEFINED_EXTENSIONS")
          .ifPresent(
              extensions ->
                  extensions
                      .all(OWN)
                      .forEach(
                          field ->
                              own.take(
                                  record,
                                  field.text(OWN + ".NAME").orElse(""),
                                  field.text(OWN + ".VALUE").orElse(""))));
      return record;
    }

    private void details(ObjectNode record, Element details) {
      texts.put(record, "name", details.all("DESCRIPTION_SHORT"));
      texts.put(record, "description", details.all("DESCRIPTION_LONG"));
      details.text("MANUFACTURER_NAME").ifPresent(maker -> record.put("brand", maker));
      details
          .text("EAN")
          .or(
              () ->
                  details
                      .all("INTERNATIONAL_PID")
                      .filter(Bmecat::isGtin)
                      .map(Element::text)
                      .findFirst())
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

    /** The tiers of the currency and the kind of price that stand first. */
    private void prices(ObjectNode record, List<Element> prices, Optional<String> priceQuantity) {
      if (prices.isEmpty()) {
        return;
      }
      BigDecimal units =
          priceQuantity
              .flatMap(Numbers::decimal)
              .filter(Numbers::isPositive)
              .orElse(BigDecimal.ONE);
      String first = currencyOf(prices.getFirst());
      String kind = prices.getFirst().attribute(PRICE_TYPE);
      if (kind.equals(ON_REQUEST)) {
        record.putNull("price");
        return;
      }
      ArrayNode tiers = json.createArrayNode();
      for (Element price : prices) {
        Optional<String> amount = price.text("PRICE_AMOUNT");
        if (amount.isPresent()
            && currencyOf(price).equals(first)
            && price.attribute(PRICE_TYPE).equals(kind)) {
          BigDecimal factor =
              price.text("PRICE_FACTOR").flatMap(Numbers::decimal).orElse(BigDecimal.ONE);
          ObjectNode tier = tiers.addObject();
          tier.put(
              "minimumQuantity",
              price.text("LOWER_BOUND").flatMap(Numbers::decimal).orElse(BigDecimal.ONE));
          tier.putObject("price")
              .put("amount", Numbers.perUnit(amount.get(), factor, units))
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

    private void logistics(ObjectNode record, Optional<Element> logistics) {
      logistics
          .flatMap(details -> details.text("CUSTOMS_TARIFF_NUMBER", "CUSTOMS_NUMBER"))
          .ifPresent(code -> record.put("hsCode", code));
      logistics
          .flatMap(details -> details.text("COUNTRY_OF_ORIGIN"))
          .ifPresent(country -> record.put("origin", country));
    }
  }

  private static boolean isGtin(Element id) {
    String type = id.attribute("type").toLowerCase(Locale.ROOT);
    return type.isEmpty() || GTINS.stream().anyMatch(type::startsWith);
  }
}
