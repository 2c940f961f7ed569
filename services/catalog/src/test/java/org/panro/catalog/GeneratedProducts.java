package org.panro.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Products that nobody sells, in the shapes in which makers' lists come. */
public final class GeneratedProducts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WORDS =
      List.of(
          "Valve",
          "볼 나사",
          "servo",
          "\"quoted\"",
          "a;b",
          "x=y",
          "<tag> & ]]>",
          "Ø12 µm",
          "100 %",
          "=1+1",
          "+82",
          "-40 °C",
          "@home",
          "back\\slash",
          "emoji 🔩",
          "comma, dot.",
          "일련번호",
          "[12]",
          "{brace}",
          "'apostrophe",
          "tab\there",
          "two\nlines",
          "\u0001control",
          "null",
          "007",
          "1e5");

  private final Random chance;

  public GeneratedProducts(long seed) {
    chance = new Random(seed);
  }

  /** Equipment: maker, model, part number and a few counts. */
  public ObjectNode equipment(String sku) {
    ObjectNode row = JSON.createObjectNode().put("sku", sku + "/Rack-" + words(1).strip());
    row.putObject("name").put("en", "Maker " + words(2));
    row.put("brand", "Maker").put("unit", "C62");
    row.putArray("keywords").add("PN-" + chance.nextInt(100_000) + "-" + words(1));
    ArrayNode attributes = row.putArray("attributes");
    attribute(attributes, "u height", Integer.toString(chance.nextInt(48)));
    attribute(attributes, "is full depth", "False");
    attribute(attributes, "power ports", Integer.toString(chance.nextInt(4)));
    return row;
  }

  /** A material: forty attributes whose values are anything. */
  public ObjectNode material(String sku) {
    ObjectNode row = JSON.createObjectNode().put("sku", sku + "-PLA+");
    row.putObject("name").put("en", "Maker  " + words(3) + " filament");
    row.put("brand", words(1)).put("unit", "KGM");
    ArrayNode attributes = row.putArray("attributes");
    for (int number = 0; number < 40; number++) {
      attribute(attributes, "property_" + number, words(1 + chance.nextInt(12)));
    }
    return row;
  }

  /** A product of which every field is stated. */
  public ObjectNode full(String sku) {
    ObjectNode row = JSON.createObjectNode().put("sku", sku);
    texts(row, "name", 4);
    texts(row, "summary", 10);
    texts(row, "description", 100);
    row.put("brand", words(2)).put("category", "unknown").put("hsCode", "8481.80");
    row.put("gtin", "4006381333931").put("unit", "C62").put("origin", "KR");
    row.put("leadTimeDays", chance.nextInt(100))
        .put("minimumOrderQuantity", chance.nextInt(1, 100));
    row.put("monthlyCapacity", chance.nextInt(1, 100_000));
    row.putArray("exportMarkets").add("DE").add("US");
    row.putArray("keywords").add(words(1)).add("long " + words(12));
    row.putArray("incoterms").addObject().put("rule", "FOB").put("place", words(2));
    row.putArray("certifications")
        .addObject()
        .put("scheme", words(1))
        .put("number", words(1))
        .put("validUntil", "2031-05-31")
        .put("status", "declared");
    ArrayNode attributes = row.putArray("attributes");
    for (int number = 0; number < chance.nextInt(60); number++) {
      ObjectNode attribute = attribute(attributes, words(1), words(chance.nextInt(4)));
      if (chance.nextBoolean()) {
        attribute.put("unit", "mm");
      }
    }
    attribute(attributes, "Bore", "12.50").put("unit", "mm");
    attribute(attributes, "Bore", "x".repeat(8000));
    ArrayNode tiers = row.putObject("price").putArray("tiers");
    for (int from = 1; from < 1000; from *= 10) {
      tiers
          .addObject()
          .put("minimumQuantity", from)
          .putObject("price")
          .put("amount", "%d.%02d".formatted(1000 / from, chance.nextInt(100)))
          .put("currency", "USD");
    }
    return row;
  }

  /** A text without blanks around, as a cell can hold it. */
  public String cell() {
    return chance.nextInt(3) == 0 ? Double.toString(chance.nextDouble()) : words(2).strip();
  }

  private void texts(ObjectNode row, String field, int length) {
    row.putObject(field).put("ko", "국문 " + words(length)).put("en", words(length) + " end");
  }

  private static ObjectNode attribute(ArrayNode attributes, String name, String value) {
    return attributes.addObject().put("name", name).put("value", value);
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(word -> WORDS.get(chance.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
