package org.panro.catalog.product;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Brings the flat cells of a table into the shape of a product. */
final class ProductRecord {
  private ProductRecord() {}

  /** A single price per unit becomes a tier, a cell of Incoterms a list. */
  static ObjectNode normalized(ObjectNode fields) {
    ObjectNode record = fields.deepCopy();
    if (record.path("price").has("amount")) {
      ObjectNode money = (ObjectNode) record.remove("price");
      if (!money.path("amount").isNull()) {
        ObjectNode tier = record.putObject("price").putArray("tiers").addObject();
        tier.put("minimumQuantity", 1).set("price", money);
      }
    }
    if (record.path("incoterms").isTextual()) {
      String cell = record.path("incoterms").asText();
      ArrayNode terms = record.putArray("incoterms");
      for (String term : cell.split(";", -1)) {
        incoterm(terms, term.strip());
      }
    }
    return record;
  }

  private static void incoterm(ArrayNode terms, String term) {
    if (!term.isEmpty()) {
      int space = term.indexOf(' ');
      ObjectNode added = terms.addObject();
      added.put("rule", space < 0 ? term : term.substring(0, space));
      if (space > 0) {
        added.put("place", term.substring(space + 1).strip());
      }
    }
  }
}
