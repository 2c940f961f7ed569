package org.panro.shared.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.shared.imports.table.CsvWriter;
import org.panro.shared.imports.table.LiteralCell;
import org.panro.shared.imports.table.TableWriter;
import org.panro.shared.imports.table.XlsxWriter;

/**
 * Writes the failed lines of a file as a file of the same kind, the reason in a column or field of
 * its own that a later import passes over.
 */
final class FailedRows implements AutoCloseable {
  private static final String REASON_FIELD = "whatToMend";

  private final OutputStream target;
  private final @Nullable TableWriter table;
  private final int columns;
  private final ObjectMapper json;
  private final String language;

  FailedRows(OutputStream target, ImportJob job, ObjectMapper json, String language) {
    this.target = target;
    this.json = json;
    this.language = language;
    List<String> headings = job.mapping.headings();
    columns = headings.size();
    try {
      table =
          switch (job.format) {
            case XLSX -> new XlsxWriter(target);
            case CSV -> new CsvWriter(target);
            case NDJSON, XML -> null;
          };
      if (table != null) {
        table.row(with(headings, language.equals("ko") ? Headings.REASON_KO : Headings.REASON_EN));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void write(List<FailedRow> rows) {
    try {
      for (FailedRow row : rows) {
        if (table == null) {
          String line = json.writeValueAsString(withReason(row)) + "\n";
          target.write(line.getBytes(StandardCharsets.UTF_8));
        } else {
          table.row(with(cells(row), row.reason(language)));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try (target) {
      if (table != null) {
        table.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> cells(FailedRow row) throws IOException {
    List<String> cells = new ArrayList<>();
    json.readTree(row.source).forEach(cell -> cells.add(LiteralCell.read(cell.asText())));
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }

  private ObjectNode withReason(FailedRow row) {
    ObjectNode line = json.createObjectNode();
    try {
      JsonNode stated = json.readTree(row.source);
      if (stated instanceof ObjectNode fields) {
        line = fields;
      } else {
        line.put("line", row.source);
      }
    } catch (JsonProcessingException unreadable) {
      line.put("line", row.source);
    }
    return line.put(REASON_FIELD, row.reason(language));
  }

  private static List<String> with(List<String> cells, String last) {
    List<String> all = new ArrayList<>(cells);
    all.add(last);
    return all;
  }
}
