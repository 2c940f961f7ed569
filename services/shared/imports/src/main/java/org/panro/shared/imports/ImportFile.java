package org.panro.shared.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.panro.shared.imports.document.DocumentRecords;
import org.panro.shared.imports.document.DocumentRecords.DocumentRecord;
import org.panro.shared.imports.table.Charsets;
import org.panro.shared.imports.table.CsvTable;
import org.panro.shared.imports.table.FileRefused;
import org.panro.shared.imports.table.Table;
import org.panro.shared.imports.table.XlsxTable;

/** A file and how its kind is read. */
final class ImportFile {
  static final int MOST_LINES = 200_000;

  private final ImportFormat format;
  private final byte[] content;
  private final ImportTarget target;

  ImportFile(ImportFormat format, byte[] content, ImportTarget target) {
    this.format = format;
    this.content = content;
    this.target = target;
  }

  /** Its headings where it is a table, else none; fails where it is no such file. */
  List<String> headings() {
    if (!format.isTable()) {
      return List.of();
    }
    try (Table table = table()) {
      return table.headings();
    }
  }

  /** How many lines hold something; fails where they are too many. */
  int count() {
    int lines = 0;
    if (format.isTable()) {
      try (Table table = table()) {
        for (Table.Row row = table.next(); row != null; row = table.next()) {
          lines = oneMore(lines, row.line());
        }
      }
      return lines;
    }
    if (format == ImportFormat.XML) {
      try (DocumentRecords records = target.document(content)) {
        for (DocumentRecord record = records.next(); record != null; record = records.next()) {
          lines = oneMore(lines, record.line());
        }
      }
      return lines;
    }
    for (String line : (Iterable<String>) text().lines()::iterator) {
      lines = line.isBlank() ? lines : oneMore(lines, lines + 1);
    }
    return lines;
  }

  Lines open(ColumnMapping mapping, ObjectMapper json) {
    return switch (format) {
      case CSV, XLSX -> new TableLines(table(), mapping, target.fields(), json);
      case NDJSON -> new NdjsonLines(text(), json);
      case XML -> new DocumentLines(target.document(content));
    };
  }

  private Table table() {
    return format == ImportFormat.XLSX ? new XlsxTable(content) : new CsvTable(text());
  }

  private String text() {
    return Charsets.decode(content);
  }

  private static int oneMore(int lines, int line) {
    if (lines == MOST_LINES) {
      throw new FileRefused(
          line,
          "too-many-lines",
          "줄이 너무 많아요. 파일 하나에 %,d줄까지 보낼 수 있어요.".formatted(MOST_LINES),
          "There are too many lines; a file takes up to %,d.".formatted(MOST_LINES));
    }
    return lines + 1;
  }
}
