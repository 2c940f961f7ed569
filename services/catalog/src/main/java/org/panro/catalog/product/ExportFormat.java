package org.panro.catalog.product;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.panro.catalog.document.CatalogDocuments;
import org.panro.catalog.document.CatalogHeading;
import org.panro.catalog.document.CatalogWriter;
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
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  UBL("application/xml"),
  BMECAT("application/xml");

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
              "csv, xlsx, ndjson, ubl, bmecat 가운데 하나를 골라 주세요.",
              "Choose one of csv, xlsx, ndjson, ubl and bmecat."));
    }
  }

  String mediaType() {
    return mediaType;
  }

  String fileName() {
    String word = name().toLowerCase(Locale.ROOT);
    return this == UBL || this == BMECAT ? "products." + word + ".xml" : "products." + word;
  }

  CatalogWriter writer(OutputStream target, Wording wording, CatalogHeading heading)
      throws IOException {
    return switch (this) {
      case NDJSON -> new Lines(target, wording.row);
      case CSV -> new Rows(new CsvWriter(target), wording.row);
      case XLSX -> new Rows(new XlsxWriter(target), wording.row);
      case UBL -> wording.documents.ubl(target, heading);
      case BMECAT -> wording.documents.bmecat(target, heading);
    };
  }

  /** What words products as rows, and what as entries of documents. */
  record Wording(ProductRow row, CatalogDocuments documents) {}

  private record Lines(OutputStream target, ProductRow row) implements CatalogWriter {
    @Override
    public void write(ProductFacts facts) throws IOException {
      target.write(row.line(facts).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      target.close();
    }
  }

  private record Rows(TableWriter table, ProductRow row) implements CatalogWriter {
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
