package org.panro.shared.imports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in a file, read row by row. */
public interface Table extends AutoCloseable {
  /** A spreadsheet of more columns is no list of things. */
  int MOST_COLUMNS = 1000;

  /** The cells of the first row that holds something. */
  List<String> headings();

  /** The next row that holds something, null after the last one. */
  @Nullable Row next();

  @Override
  void close();

  /**
   * A row below the headings.
   *
   * @param line of the file, from 1
   * @param cells as many as there are headings; what was read so far where it is broken
   * @param isBroken whether its cells cannot be told apart
   */
  record Row(int line, List<String> cells, boolean isBroken) {
    boolean isBlank() {
      return !isBroken && cells.stream().allMatch(String::isBlank);
    }
  }

  /** Fails where there is nothing to be read below. */
  static List<String> requireHeadings(int line, List<String> headings) {
    if (headings.stream().allMatch(String::isBlank)) {
      throw new FileRefused(
          line, "no-headings", "머리글이 있는 첫 줄이 없어요.", "There is no first row with headings.");
    }
    if (headings.size() > MOST_COLUMNS) {
      throw new FileRefused(
          line,
          "too-many-columns",
          "열이 너무 많아요. %,d개까지 읽을 수 있어요.".formatted(MOST_COLUMNS),
          "There are too many columns; up to %,d can be read.".formatted(MOST_COLUMNS));
    }
    return headings;
  }
}
