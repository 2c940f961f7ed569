package org.panro.shared.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Makes a record of a row: a head {@code name.ko} fills the field {@code ko} of {@code name},
 * {@code attr.width} adds an attribute, and a list's values stand in one cell between semicolons.
 * An empty cell clears its field.
 */
final class CsvRow {
  private static final String ATTRIBUTE = "attr.";
  private static final String SEPARATOR = ";";

  private CsvRow() {}

  static ObjectNode fields(Map<String, String> cells, Set<String> listFields, ObjectMapper json) {
    ObjectNode record = json.createObjectNode();
    cells.forEach(
        (head, cell) -> {
          if (head.startsWith(ATTRIBUTE)) {
            attribute(record.withArray("attributes"), head.substring(ATTRIBUTE.length()), cell);
          } else {
            put(record, head, cell, listFields);
          }
        });
    return record;
  }

  private static void attribute(ArrayNode attributes, String name, String cell) {
    if (!cell.isEmpty()) {
      attributes.addObject().put("name", name).put("value", cell);
    }
  }

  private static void put(ObjectNode record, String head, String cell, Set<String> listFields) {
    int dot = head.indexOf('.');
    if (dot > 0) {
      put(
          record.withObjectProperty(head.substring(0, dot)),
          head.substring(dot + 1),
          cell,
          listFields);
    } else if (cell.isEmpty()) {
      record.putNull(head);
    } else if (listFields.contains(head)) {
      ArrayNode values = record.putArray(head);
      for (String value : cell.split(SEPARATOR, -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    } else {
      record.put(head, cell);
    }
  }
}
