package org.panro.shared.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook of one sheet, all of its cells texts; rows go out as they come. */
public final class XlsxWriter implements TableWriter {
  private static final int ROWS_AT_ONCE = 500;

  private final OutputStream target;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows;

  public XlsxWriter(OutputStream target) {
    this.target = target;
    workbook = new Workbook(target, "Panro", "1.0");
    sheet = workbook.newWorksheet("Panro");
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<String> values) throws IOException {
    for (int column = 0; column < values.size(); column++) {
      if (!values.get(column).isEmpty()) {
        sheet.inlineString(rows, column, XlsxText.write(LiteralCell.write(values.get(column))));
      }
    }
    rows++;
    if (rows % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
    target.close();
  }
}
