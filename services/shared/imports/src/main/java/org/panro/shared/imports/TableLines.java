package org.panro.shared.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.imports.table.Table;

/** The rows of a table, read by a mapping of its columns. */
final class TableLines implements Lines {
  private static final FieldProblem BROKEN =
      new FieldProblem(
          "",
          null,
          "unreadable",
          new LocalizedText(
              "칸 수가 머리글과 다르거나 따옴표가 맞지 않아요.",
              "The cells do not fit the headings, or quotation marks do not match."));

  private static final int LONGEST = 1_000_000;
  private static final int SHOWN_OF_A_LONG_CELL = 100;
  private static final FieldProblem TOO_LONG =
      new FieldProblem(
          "",
          null,
          "too-long",
          new LocalizedText(
              "한 줄이 너무 길어요. %,d자까지 읽을 수 있어요.".formatted(LONGEST),
              "The row is too long; up to %,d characters can be read.".formatted(LONGEST)));

  private final Table table;
  private final ColumnMapping mapping;
  private final RecordCells cells;
  private final ObjectMapper json;

  TableLines(Table table, ColumnMapping mapping, List<ImportField> fields, ObjectMapper json) {
    this.table = table;
    this.mapping = mapping;
    this.cells = new RecordCells(fields, json);
    this.json = json;
  }

  @Override
  public @Nullable ImportLine next() {
    Table.Row row = table.next();
    if (row == null) {
      return null;
    }
    if (row.cells().stream().mapToLong(String::length).sum() > LONGEST) {
      return ImportLine.unreadable(row.line(), source(beginning(row)), TOO_LONG);
    }
    return row.isBroken()
        ? ImportLine.unreadable(row.line(), source(row.cells()), BROKEN)
        : new ImportLine(
            row.line(), source(row.cells()), cells.record(mapping, row.cells()), List.of());
  }

  @Override
  public void close() {
    table.close();
  }

  private static List<String> beginning(Table.Row row) {
    return row.cells().stream()
        .map(cell -> cell.substring(0, Math.min(cell.length(), SHOWN_OF_A_LONG_CELL)))
        .toList();
  }

  private String source(List<String> row) {
    try {
      return json.writeValueAsString(row);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }
}
