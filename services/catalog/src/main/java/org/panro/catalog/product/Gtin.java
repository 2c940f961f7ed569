package org.panro.catalog.product;

import java.util.regex.Pattern;

/** GS1's Global Trade Item Number: 8, 12, 13 or 14 digits, the last one a check digit. */
final class Gtin {
  private static final Pattern FORM = Pattern.compile("\\d{8}|\\d{12,14}");

  private Gtin() {}

  static boolean isValid(String gtin) {
    if (!FORM.matcher(gtin).matches()) {
      return false;
    }
    int sum = 0;
    int weight = 3;
    for (int position = gtin.length() - 2; position >= 0; position--) {
      sum += weight * Character.digit(gtin.charAt(position), 10);
      weight = 4 - weight;
    }
    return (10 - sum % 10) % 10 == Character.digit(gtin.charAt(gtin.length() - 1), 10);
  }
}
