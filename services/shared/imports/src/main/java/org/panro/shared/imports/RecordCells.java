package org.panro.shared.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.panro.shared.imports.ColumnMapping.Column;
import org.panro.shared.imports.ImportField.Kind;
import org.panro.shared.imports.table.LiteralCell;

/**
 * Makes a record of a row: a field {@code name.ko} fills {@code ko} of {@code name}, {@code
 * attr.width [mm]} adds an attribute with its unit, and a list's values stand in one cell between
 * semicolons. An empty cell clears its field.
 */
final class RecordCells {
  static final String ATTRIBUTE = "attr.";
  private static final String SEPARATOR = ";";
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]+)]");

  private final Map<String, Kind> kinds;
  private final ObjectMapper json;

  RecordCells(List<ImportField> fields, ObjectMapper json) {
    kinds = fields.stream().collect(Collectors.toMap(ImportField::path, ImportField::kind));
    this.json = json;
  }

  ObjectNode record(ColumnMapping mapping, List<String> cells) {
    ObjectNode record = json.createObjectNode();
    for (int at = 0; at < mapping.columns().size(); at++) {
      Column column = mapping.columns().get(at);
      if (column.field() != null) {
        put(record, column.field(), LiteralCell.read(cells.get(at)));
      }
    }
    return record;
  }

  private void put(ObjectNode record, String field, String cell) {
    if (field.startsWith(ATTRIBUTE)) {
      attribute(record, field.substring(ATTRIBUTE.length()), cell);
      return;
    }
    ObjectNode holder = record;
    String[] steps = field.split("\\.", -1);
    for (int step = 0; step < steps.length - 1; step++) {
      holder = holder.withObjectProperty(steps[step]);
    }
    String name = steps[steps.length - 1];
    switch (kinds.getOrDefault(field, Kind.TEXT)) {
      case Kind kind when cell.isEmpty() -> holder.putNull(name);
      case TEXT -> holder.put(name, cell);
      case NUMBER -> holder.put(name, ungrouped(cell));
      case LIST -> holder.set(name, array(cell).orElseGet(() -> list(cell)));
      case STRUCTURE ->
          holder.set(
              name, array(cell).map(JsonNode.class::cast).orElseGet(() -> json.valueToTree(cell)));
    }
  }

  /** Columns of attributes replace all that were there, an empty cell adds none. */
  private static void attribute(ObjectNode record, String name, String cell) {
    ArrayNode attributes = record.withArray("attributes");
    if (cell.isEmpty()) {
      return;
    }
    Matcher unit = WITH_UNIT.matcher(name);
    ObjectNode attribute = attributes.addObject();
    if (unit.matches()) {
      attribute.put("name", unit.group(1)).put("value", ungrouped(cell)).put("unit", unit.group(2));
    } else {
      attribute.put("name", name).put("value", cell);
    }
  }

  private static String ungrouped(String cell) {
    return GROUPED.matcher(cell).matches() ? cell.replace(",", "") : cell;
  }

  private ArrayNode list(String cell) {
    ArrayNode values = json.createArrayNode();
    for (String value : cell.split(SEPARATOR, -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  private Optional<ArrayNode> array(String cell) {
    if (!cell.startsWith("[")) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.readTree(cell))
          .filter(ArrayNode.class::isInstance)
          .map(ArrayNode.class::cast);
    } catch (JsonProcessingException aTextInBrackets) {
      return Optional.empty();
    }
  }
}
