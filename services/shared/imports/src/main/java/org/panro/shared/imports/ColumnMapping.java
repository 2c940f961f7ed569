package org.panro.shared.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which field each column of a table fills, in the table's order. */
record ColumnMapping(List<Column> columns) {
  static final ColumnMapping NONE = new ColumnMapping(List.of());

  /** A column; one without a field is left out. */
  record Column(String heading, @Nullable String field) {}

  @JsonIgnore
  List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }
}
