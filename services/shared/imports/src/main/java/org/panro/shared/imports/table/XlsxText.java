package org.panro.shared.imports.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes characters that XML cannot hold as workbooks do: {@code _x0001_}. */
final class XlsxText {
  private static final Pattern WRITTEN = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern NEEDED =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x{FFFE}\\x{FFFF}]|_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  static String write(String text) {
    return NEEDED
        .matcher(text)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }

  static String read(String text) {
    return WRITTEN
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
