package org.panro.portal.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.panro.contracts.imports.ImportFieldView;
import org.panro.contracts.imports.ImportSample;

/** The first lines of a file as their reader sees them: each field under its name. */
final class ImportSamples {
  private static final int SHOWN = 200;

  private ImportSamples() {}

  /** A line, what becomes of it, and what it states. */
  record Row(int line, String outcome, List<Cell> cells) {}

  /** A field's name and its value. */
  record Cell(String label, String value) {}

  static List<Row> of(List<ImportSample> samples, List<ImportFieldView> fields) {
    Map<String, String> labels =
        fields.stream().collect(Collectors.toMap(ImportFieldView::field, ImportFieldView::label));
    return samples.stream()
        .map(
            sample -> {
              List<Cell> cells = new ArrayList<>();
              collect("", sample.fields(), labels, cells);
              return new Row(sample.line(), sample.outcome(), cells);
            })
        .toList();
  }

  private static void collect(
      String path, Object value, Map<String, String> labels, List<Cell> cells) {
    if (value instanceof Map<?, ?> fields) {
      fields.forEach(
          (name, nested) ->
              collect(path.isEmpty() ? name.toString() : path + "." + name, nested, labels, cells));
    } else if (value != null) {
      String text = text(value);
      if (!text.isEmpty()) {
        cells.add(
            new Cell(
                Objects.requireNonNullElse(labels.get(path), path),
                text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…"));
      }
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case List<?> values ->
          values.stream().map(ImportSamples::text).collect(Collectors.joining("; "));
      case Map<?, ?> fields ->
          fields.values().stream()
              .filter(Objects::nonNull)
              .map(ImportSamples::text)
              .collect(Collectors.joining(" "));
      default -> value.toString();
    };
  }
}
