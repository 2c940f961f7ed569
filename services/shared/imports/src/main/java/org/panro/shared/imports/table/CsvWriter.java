package org.panro.shared.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV (RFC 4180) in UTF-8 with the mark by which spreadsheets know it. */
public final class CsvWriter implements TableWriter {
  private final CSVPrinter printer;

  public CsvWriter(OutputStream target) throws IOException {
    Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    printer = new CSVPrinter(text, CSVFormat.RFC4180);
  }

  @Override
  public void row(List<String> values) throws IOException {
    printer.printRecord(values.stream().map(LiteralCell::write).toList());
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
