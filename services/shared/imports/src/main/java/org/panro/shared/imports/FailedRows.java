package org.panro.shared.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.panro.shared.imports.table.CsvWriter;
import org.panro.shared.imports.table.LiteralCell;
import org.panro.shared.imports.table.TableWriter;
import org.panro.shared.imports.table.XlsxWriter;

/**
 * Writes the failed lines of a file as a file of the same kind, the reason in a column or field of
 * its own that a later import passes over.
 */
final class FailedRows {
  private static final String REASON_FIELD = "whatToMend";

  private final ObjectMapper json;
  private final String language;

  FailedRows(ObjectMapper json, String language) {
    this.json = json;
    this.language = language;
  }

  byte[] file(ImportFormat format, ColumnMapping mapping, List<FailedRow> rows) {
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      if (format.isTable()) {
        table(format, mapping.headings(), rows, file);
      } else {
        for (FailedRow row : rows) {
          file.write(
              (json.writeValueAsString(withReason(row)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void table(
      ImportFormat format, List<String> headings, List<FailedRow> rows, OutputStream file)
      throws IOException {
    try (TableWriter writer =
        format == ImportFormat.XLSX ? new XlsxWriter(file) : new CsvWriter(file)) {
      writer.row(with(headings, language.equals("ko") ? Headings.REASON_KO : Headings.REASON_EN));
      for (FailedRow row : rows) {
        List<String> cells = new ArrayList<>();
        json.readTree(row.source).forEach(cell -> cells.add(LiteralCell.read(cell.asText())));
        while (cells.size() < headings.size()) {
          cells.add("");
        }
        writer.row(with(cells, row.reason(language)));
      }
    }
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
