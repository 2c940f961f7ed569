package org.panro.catalog.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.panro.contracts.catalog.ProductFacts;

/**
 * Fields of a product that a standard has no place for, or not for all they hold: they stand beside
 * it as JSON, in places that the standard leaves to its users, so that nothing is lost on the way
 * there and back.
 */
final class OwnFields {
  private static final Pattern ILLEGAL = Pattern.compile("[\\x{FFFE}\\x{FFFF}\\p{Cs}\\x7F]");

  private final ObjectMapper json;

  OwnFields(ObjectMapper json) {
    this.json = json;
  }

  /** The fields of a product that its entry does not give back, as JSON by their names. */
  Map<String, String> beyond(ObjectNode product, ObjectNode read) {
    ObjectNode again = facts(read);
    Map<String, String> beyond = new LinkedHashMap<>();
    product
        .properties()
        .forEach(
            field -> {
              if (!field.getValue().equals(again.get(field.getKey()))) {
                beyond.put(field.getKey(), escaped(field.getValue().toString()));
              }
            });
    return beyond;
  }

  /** Takes a field as it was written; what is no JSON is passed over. */
  void take(ObjectNode record, String field, String value) {
    try {
      record.set(field, json.readTree(value));
    } catch (JsonProcessingException notOurs) {
      // another program may use the same place for its own ends
    }
  }

  ObjectNode facts(ProductFacts product) {
    return json.valueToTree(product);
  }

  private ObjectNode facts(ObjectNode read) {
    try {
      return facts(json.treeToValue(read, ProductFacts.class));
    } catch (JsonProcessingException incomplete) {
      return json.createObjectNode();
    }
  }

  private static String escaped(String text) {
    return ILLEGAL
        .matcher(text)
        .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)));
  }
}
