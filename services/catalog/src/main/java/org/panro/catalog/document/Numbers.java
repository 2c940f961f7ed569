package org.panro.catalog.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** What catalogues write for numbers and languages. */
final class Numbers {
  private Numbers() {}

  static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }

  /** A number of days; parts of one count as a whole. */
  static Optional<Integer> whole(String text) {
    return decimal(text)
        .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(number -> number.setScale(0, RoundingMode.CEILING).intValue());
  }

  static boolean isPositive(BigDecimal number) {
    return number.signum() > 0;
  }

  /** The side of a text in two languages: Korean, else the one for everybody else. */
  static String side(String language, String otherwise) {
    String named = (language.isEmpty() ? otherwise : language).toLowerCase(Locale.ROOT);
    return named.startsWith("ko") ? "ko" : "en";
  }
}
