package org.panro.catalog.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.panro.contracts.catalog.ProductFacts;

/**
 * A product as a row whose import changes nothing: lists are worded as a reader would write them,
 * and as JSON where their wording would be read otherwise.
 */
final class ProductRow {
  static final List<String> COLUMNS =
      List.of(
          "sku",
          "name.ko",
          "name.en",
          "summary.ko",
          "summary.en",
          "description.ko",
          "description.en",
          "brand",
          "category",
          "hsCode",
          "gtin",
          "unit",
          "price.tiers",
          "minimumOrderQuantity",
          "leadTimeDays",
          "monthlyCapacity",
          "incoterms",
          "exportMarkets",
          "origin",
          "certifications",
          "keywords",
          "attributes",
          "variants");

  private final ObjectMapper json;

  ProductRow(ObjectMapper json) {
    this.json = json;
  }

  List<String> of(ProductFacts facts) {
    ObjectNode record = json.valueToTree(facts);
    List<String> row = new ArrayList<>(COLUMNS.size());
    for (String column : COLUMNS) {
      row.add(cell(record.at("/" + column.replace('.', '/')), column));
    }
    return row;
  }

  /** A field of a product in words; one that tables do not have is JSON. */
  String worded(JsonNode value, String field) {
    if (field.equals("price")) {
      return cell(value.path("tiers"), "price.tiers");
    }
    return COLUMNS.contains(field) ? cell(value, field) : value.toString();
  }

  private String cell(JsonNode value, String column) {
    return switch (column) {
      case "price.tiers" -> worded(value, "price", ProductRow::tier);
      case "incoterms" -> worded(value, column, ProductRow::incoterm);
      case "attributes" -> worded(value, column, ProductRow::attribute);
      case "variants" -> worded(value, column, ProductRow::variant);
      case "certifications" -> list(schemes(value));
      case "exportMarkets", "keywords" -> list(value);
      default -> plain(value);
    };
  }

  private static String plain(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    return value.asText("");
  }

  private String list(JsonNode values) {
    boolean simple =
        each(values)
            .allMatch(
                value ->
                    value.isTextual()
                        && !value.asText().contains(";")
                        && !value.asText().startsWith("[")
                        && !value.asText().isBlank()
                        && value.asText().equals(value.asText().strip()));
    return simple
        ? String.join("; ", each(values).map(JsonNode::asText).toList())
        : values.toString();
  }

  /** Certifications of which nothing but the scheme is declared, by their schemes. */
  private JsonNode schemes(JsonNode certifications) {
    ArrayNode plain = json.createArrayNode();
    for (JsonNode certification : certifications) {
      if (certification.size() != 2 || !certification.path("status").asText().equals("declared")) {
        return certifications;
      }
      plain.add(certification.path("scheme"));
    }
    return plain;
  }

  /** The wording, where reading it gives the same again. */
  private String worded(JsonNode values, String field, Function<JsonNode, String> wording) {
    if (values.isMissingNode() || values.isEmpty()) {
      return "";
    }
    String words = String.join("; ", each(values).map(wording).toList());
    ObjectNode cells = json.createObjectNode();
    if (field.equals("price")) {
      cells.putObject(field).put("tiers", words);
    } else {
      cells.put(field, words);
    }
    JsonNode read = ProductRecord.normalized(cells).path(field);
    JsonNode again = field.equals("price") ? read.path("tiers") : read;
    return isSame(again, values) && !words.startsWith("[") ? words : values.toString();
  }

  /** Numbers in cells are texts. */
  private static boolean isSame(JsonNode read, JsonNode stated) {
    return read.equals((one, other) -> plain(one).compareTo(plain(other)), stated);
  }

  private static String tier(JsonNode tier) {
    return "%s=%s %s"
        .formatted(
            plain(tier.path("minimumQuantity")),
            plain(tier.at("/price/amount")),
            tier.at("/price/currency").asText());
  }

  private static String incoterm(JsonNode term) {
    return (term.path("rule").asText() + " " + term.path("place").asText("")).strip();
  }

  private static String attribute(JsonNode attribute) {
    String unit = attribute.path("unit").asText("");
    return "%s=%s%s"
        .formatted(
            attribute.path("name").asText(),
            attribute.path("value").asText(),
            unit.isEmpty() ? "" : " [" + unit + "]");
  }

  private static String variant(JsonNode variant) {
    String values =
        String.join(", ", each(variant.path("attributes")).map(ProductRow::attribute).toList());
    return variant.path("sku").asText() + (values.isEmpty() ? "" : ": " + values);
  }

  private static Stream<JsonNode> each(JsonNode values) {
    List<JsonNode> all = new ArrayList<>();
    values.forEach(all::add);
    return all.stream();
  }

  /** A product as a line of NDJSON. */
  String line(ProductFacts facts) {
    try {
      return json.writeValueAsString(facts) + "\n";
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }
}
