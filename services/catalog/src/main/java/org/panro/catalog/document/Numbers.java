package org.panro.catalog.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What catalogues write for numbers. */
final class Numbers {
  private static final int DIGITS_OF_A_PRICE = 6;

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

  /** The price of one where so many cost the amount. */
  static String perUnit(String amount, BigDecimal factor, BigDecimal units) {
    if (factor.compareTo(BigDecimal.ONE) == 0 && units.compareTo(BigDecimal.ONE) == 0) {
      return amount;
    }
    return decimal(amount)
        .map(
            price ->
                price
                    .multiply(factor)
                    .divide(units, DIGITS_OF_A_PRICE, RoundingMode.HALF_UP)
                    .stripTrailingZeros())
        .map(each -> each.scale() < 0 ? each.setScale(0, RoundingMode.UNNECESSARY) : each)
        .map(BigDecimal::toPlainString)
        .orElse(amount);
  }
}
