package org.panro.shared.imports.table;

/**
 * Cells that a spreadsheet must not take for formulas. A text that begins with one of their signs,
 * or with or without blanks that would be lost, is written behind an apostrophe, as spreadsheets do
 * it themselves; reading takes it off, so that nothing changes on the way there and back.
 */
public final class LiteralCell {
  private static final String SIGNS = "=+-@\t\r＝＋－＠";

  private LiteralCell() {}

  public static String write(String value) {
    return needsApostrophe(value) ? "'" + value : value;
  }

  public static String read(String cell) {
    return cell.startsWith("'") && needsApostrophe(cell.substring(1))
        ? cell.substring(1)
        : cell.strip();
  }

  private static boolean needsApostrophe(String value) {
    int start = 0;
    while (start < value.length() && value.charAt(start) == '\'') {
      start++;
    }
    String text = value.substring(start);
    return !text.isEmpty() && (SIGNS.indexOf(text.charAt(0)) >= 0 || !text.equals(text.strip()));
  }
}
