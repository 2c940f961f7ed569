package org.panro.shared.imports.table;

/** Finds the separator of a CSV file: the one that parts its first line most often. */
final class Separators {
  private static final String KNOWN = ",;\t";

  private Separators() {}

  static char of(String text) {
    int[] found = new int[KNOWN.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && begun && (letter == '\n' || letter == '\r')) {
        break;
      } else if (!quoted && KNOWN.indexOf(letter) >= 0) {
        found[KNOWN.indexOf(letter)]++;
      }
      begun = begun || !Character.isWhitespace(letter);
    }
    int most = 0;
    for (int candidate = 1; candidate < found.length; candidate++) {
      most = found[candidate] > found[most] ? candidate : most;
    }
    return KNOWN.charAt(most);
  }
}
