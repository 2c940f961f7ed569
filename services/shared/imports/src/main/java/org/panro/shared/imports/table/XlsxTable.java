package org.panro.shared.imports.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook, streamed; {@link XlsxGuard} has looked at it before. */
public final class XlsxTable implements Table {
  /** Digits that a spreadsheet keeps of a number. */
  private static final MathContext KEPT = new MathContext(15);

  /** Letters of a date's format outside quoted words, colours and currencies. */
  private static final Pattern NO_DATE_PART = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final List<String> headings;

  public XlsxTable(byte[] content) {
    XlsxGuard.check(content);
    try {
      workbook =
          new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
      stream = workbook.getFirstSheet().openStream();
      rows = stream.iterator();
    } catch (IOException | RuntimeException malformed) {
      throw XlsxGuard.unreadable(1);
    }
    Row first = read();
    headings =
        Table.requireHeadings(
            first == null ? 1 : first.line(), first == null ? List.of() : withoutBlankEnd(first));
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public @Nullable Row next() {
    Row row = read();
    return row == null ? null : fitted(row);
  }

  @Override
  public void close() {
    stream.close();
    try {
      workbook.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Row fitted(Row row) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < headings.size()) {
      cells.add("");
    }
    boolean beyond =
        cells.subList(headings.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    return new Row(row.line(), cells.subList(0, headings.size()), beyond);
  }

  private @Nullable Row read() {
    int line = 1;
    try {
      while (rows.hasNext()) {
        org.dhatim.fastexcel.reader.Row row = rows.next();
        line = row.getRowNum();
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
          cells.add(text(row.getCell(column)));
        }
        Row read = new Row(line, cells, false);
        if (!read.isBlank()) {
          return read;
        }
      }
      return null;
    } catch (RuntimeException malformed) {
      throw XlsxGuard.unreadable(line);
    }
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
      return "";
    }
    return cell.getValue() instanceof BigDecimal number
        ? text(cell, number)
        : XlsxText.read(cell.getText());
  }

  private static String text(Cell cell, BigDecimal number) {
    if (isDate(cell.getDataFormatString())) {
      return cell.asDate().toLocalDate().toString();
    }
    BigDecimal kept = number.round(KEPT).stripTrailingZeros();
    return kept.toPlainString();
  }

  private static boolean isDate(@Nullable String format) {
    return format != null
        && NO_DATE_PART
            .matcher(format.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .matches(".*(yy|d).*");
  }

  private static List<String> withoutBlankEnd(Row row) {
    List<String> cells = row.cells().stream().map(LiteralCell::read).toList();
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }
}
