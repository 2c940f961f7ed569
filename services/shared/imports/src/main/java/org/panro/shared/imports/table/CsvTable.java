package org.panro.shared.imports.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) between commas, semicolons or tabs. A row whose quotation marks do not match is
 * broken by itself: reading goes on with the line after it.
 */
public final class CsvTable implements Table {
  private static final int MOST_BROKEN_QUOTES = 1000;

  private final String text;
  private final CSVFormat form;
  private final List<String> headings;

  /** Where the text goes on, and how many line ends stand before. */
  private int offset;

  private int lines;

  private CSVParser parser;
  private Iterator<CSVRecord> rows;
  private int linesBeforeParser;
  private int brokenQuotes;

  public CsvTable(String text) {
    this.text = text;
    form =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(Separators.of(text))
            .setIgnoreEmptyLines(true)
            .get();
    parser = parserFromHere();
    rows = parser.iterator();
    Row first = read();
    headings =
        Table.requireHeadings(
            first == null ? 1 : first.line(),
            first == null || first.isBroken()
                ? List.of()
                : withoutBlankEnd(first.cells().stream().map(LiteralCell::read).toList()));
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public @Nullable Row next() {
    Row row = read();
    while (row != null && row.isBlank()) {
      row = read();
    }
    return row == null ? null : fitted(row);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  /** Cells beyond the headings count only where they hold something. */
  private Row fitted(Row row) {
    List<String> cells = row.cells();
    int wanted = headings.size();
    if (cells.size() > wanted
        && cells.subList(wanted, cells.size()).stream().allMatch(String::isBlank)) {
      cells = cells.subList(0, wanted);
    }
    return new Row(row.line(), cells, row.isBroken() || cells.size() != wanted);
  }

  private @Nullable Row read() {
    skipEmptyLines();
    int line = lines + 1;
    try {
      if (!rows.hasNext()) {
        return null;
      }
      List<String> cells = rows.next().toList();
      forward(linesBeforeParser + Math.toIntExact(parser.getCurrentLineNumber()));
      return new Row(line, cells, false);
    } catch (UncheckedIOException quotesDoNotMatch) {
      return broken(line);
    }
  }

  private Row broken(int line) {
    if (++brokenQuotes > MOST_BROKEN_QUOTES) {
      throw new FileRefused(
          line,
          "broken-quotes",
          "따옴표가 맞지 않는 줄이 너무 많아요.",
          "The quotation marks of too many lines do not match.");
    }
    int start = offset;
    forward(line);
    Row broken = new Row(line, List.of(text.substring(start, offset).strip()), true);
    parser = parserFromHere();
    rows = parser.iterator();
    return broken;
  }

  private CSVParser parserFromHere() {
    try {
      StringReader rest = new StringReader(text);
      rest.skip(offset);
      linesBeforeParser = lines;
      return CSVParser.builder().setReader(rest).setFormat(form).get();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private void skipEmptyLines() {
    while (offset < text.length() && isLineEnd(text.charAt(offset))) {
      forward(lines + 1);
    }
  }

  /** Goes to the start of the line after so many line ends. */
  private void forward(int lineEnds) {
    while (lines < lineEnds && offset < text.length()) {
      char letter = text.charAt(offset++);
      if (letter == '\r' && offset < text.length() && text.charAt(offset) == '\n') {
        offset++;
      }
      lines += isLineEnd(letter) ? 1 : 0;
    }
  }

  private static boolean isLineEnd(char letter) {
    return letter == '\n' || letter == '\r';
  }

  private static List<String> withoutBlankEnd(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }
}
