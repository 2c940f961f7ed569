package org.panro.catalog.product;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.imports.table.CsvWriter;
import org.panro.shared.imports.table.TableWriter;
import org.panro.shared.imports.table.XlsxWriter;
import org.panro.shared.problem.Problems;

/** The kinds of files that products are written as. */
enum ExportFormat {
  NDJSON("application/x-ndjson"),
  CSV("text/csv;charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  static ExportFormat of(String word) {
    try {
      return valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Problems.invalid(
          "format",
          new LocalizedText(
              "csv, xlsx, ndjson 가운데 하나를 골라 주세요.", "Choose one of csv, xlsx and ndjson."));
    }
  }

  String mediaType() {
    return mediaType;
  }

  String fileName() {
    return "products." + name().toLowerCase(Locale.ROOT);
  }

  ProductWriter writer(OutputStream target, ProductRow row) throws IOException {
    return switch (this) {
      case NDJSON -> new Lines(target, row);
      case CSV -> new Rows(new CsvWriter(target), row);
      case XLSX -> new Rows(new XlsxWriter(target), row);
    };
  }

  /** Writes one product after the other. */
  interface ProductWriter extends AutoCloseable {
    void write(ProductFacts facts) throws IOException;

    @Override
    void close() throws IOException;
  }

  private record Lines(OutputStream target, ProductRow row) implements ProductWriter {
    @Override
    public void write(ProductFacts facts) throws IOException {
      target.write(row.line(facts).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      target.close();
    }
  }

  private record Rows(TableWriter table, ProductRow row) implements ProductWriter {
    private Rows {
      try {
        table.row(ProductRow.COLUMNS);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public void write(ProductFacts facts) throws IOException {
      table.row(row.of(facts));
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }
}
