package org.panro.catalog.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panro.contracts.catalog.TextMarks;

/**
 * Brings the flat cells of a table into the shape of a product: {@code FOB Busan; CIF Hamburg},
 * {@code 1=3.50 USD; 100=3.20 USD}, {@code Bore=12 [mm]; Material=Steel}, {@code PG-60-24:
 * Voltage=24 [V]; PG-60-48: Voltage=48 [V]}.
 */
final class ProductRecord {
  private static final Pattern TIER =
      Pattern.compile("([\\d.,]+)\\s*[=:]\\s*([\\d.,]+)\\s*([A-Za-z]{3})");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^=]*[^=\\s])\\s*=\\s*(.*?)(?:\\s*\\[([^\\[\\]]+)])?");
  private static final String MACHINE_TEXTS = "machineTexts";
  private static final List<String> CURRENCIES = List.of("KRW", "USD");

  private ProductRecord() {}

  /** Which texts a machine made: {@code machineTexts}, such as {@code name.en}. */
  static TextMarks marks(ObjectNode record) {
    List<String> machine = new ArrayList<>();
    for (JsonNode name : record.path(MACHINE_TEXTS)) {
      if (TextLineage.NAMES.contains(name.asText())) {
        machine.add(name.asText());
      }
    }
    return new TextMarks(machine, List.of());
  }

  static ObjectNode normalized(ObjectNode fields) {
    ObjectNode record = fields.deepCopy();
    if (record.path("price") instanceof ObjectNode price) {
      price(record, price);
    }
    if (record.path("incoterms").isTextual()) {
      String cell = record.path("incoterms").asText();
      ArrayNode terms = record.putArray("incoterms");
      parts(cell).forEach(term -> incoterm(terms, term));
    }
    if (record.path("attributes").isTextual()) {
      String cell = record.path("attributes").asText();
      ArrayNode attributes = record.putArray("attributes");
      parts(cell).forEach(part -> attribute(attributes, part));
    }
    if (record.path("variants").isTextual()) {
      String cell = record.path("variants").asText();
      ArrayNode variants = record.putArray("variants");
      parts(cell, ";").forEach(part -> variant(variants, part));
    }
    if (record.path("unit").isTextual()) {
      record.put("unit", UnitWords.code(record.path("unit").asText()));
    }
    if (record.path("origin").isTextual()) {
      record.put("origin", CountryWords.code(record.path("origin").asText()));
    }
    if (record.path("exportMarkets") instanceof ArrayNode markets) {
      for (int at = 0; at < markets.size(); at++) {
        markets.set(at, CountryWords.code(markets.path(at).asText()));
      }
    }
    return record;
  }

  /** A single price per unit is a tier; where every cell of it is empty it is on request. */
  private static void price(ObjectNode record, ObjectNode price) {
    for (String currency : CURRENCIES) {
      JsonNode amount = price.remove(currency);
      if (amount != null && !amount.isNull()) {
        price.set("amount", amount);
        price.put("currency", currency);
      }
    }
    if (price.path("tiers").isTextual()) {
      String cell = price.path("tiers").asText();
      ArrayNode tiers = price.putArray("tiers");
      parts(cell).forEach(part -> tier(tiers, part));
    }
    JsonNode amount = price.remove("amount");
    JsonNode currency = price.remove("currency");
    boolean hasTiers = price.hasNonNull("tiers");
    if (!hasTiers && amount != null && !amount.isNull()) {
      ObjectNode tier = record.putObject("price").putArray("tiers").addObject();
      tier.put("minimumQuantity", 1).putObject("price").set("amount", amount);
      ((ObjectNode) tier.path("price")).set("currency", currency);
    } else if (!hasTiers) {
      record.putNull("price");
    }
  }

  private static void tier(ArrayNode tiers, String part) {
    Matcher tier = TIER.matcher(part);
    ObjectNode added = tiers.addObject();
    if (tier.matches()) {
      added
          .put("minimumQuantity", tier.group(1).replace(",", ""))
          .putObject("price")
          .put("amount", tier.group(2).replace(",", ""))
          .put("currency", tier.group(3));
    }
  }

  private static void incoterm(ArrayNode terms, String term) {
    int space = term.indexOf(' ');
    ObjectNode added = terms.addObject();
    added.put("rule", space < 0 ? term : term.substring(0, space));
    if (space > 0) {
      added.put("place", term.substring(space + 1).strip());
    }
  }

  private static void attribute(ArrayNode attributes, String part) {
    Matcher attribute = ATTRIBUTE.matcher(part);
    ObjectNode added = attributes.addObject();
    if (attribute.matches()) {
      added.put("name", attribute.group(1)).put("value", attribute.group(2));
      if (attribute.group(3) != null) {
        added.put("unit", attribute.group(3));
      }
    } else {
      added.put("name", part);
    }
  }

  /** A number and, behind a colon, the attributes that differ. */
  private static void variant(ArrayNode variants, String part) {
    int colon = part.indexOf(':');
    ObjectNode added = variants.addObject();
    added.put("sku", colon < 0 ? part : part.substring(0, colon).strip());
    if (colon > 0) {
      ArrayNode attributes = added.putArray("attributes");
      parts(part.substring(colon + 1), ",").forEach(value -> attribute(attributes, value));
    }
  }

  private static List<String> parts(String cell) {
    return parts(cell, ";");
  }

  private static List<String> parts(String cell, String separator) {
    return Pattern.compile(separator)
        .splitAsStream(cell)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
