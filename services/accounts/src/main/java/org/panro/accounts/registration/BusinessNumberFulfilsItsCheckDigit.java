package org.panro.accounts.registration;

/**
 * The rule of Korean business registration numbers: the first nine digits are weighted, the tens of
 * the ninth product count once more, and the tenth digit brings the sum to a multiple of ten.
 */
final class BusinessNumberFulfilsItsCheckDigit {
  private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
  private static final int LAST = WEIGHTS.length;

  private BusinessNumberFulfilsItsCheckDigit() {}

  /** Whether ten digits without hyphens fulfil the rule. */
  static boolean holds(String digits) {
    if (!digits.matches("[0-9]{10}")) {
      return false;
    }
    int sum = 0;
    for (int place = 0; place < LAST; place++) {
      sum += digit(digits, place) * WEIGHTS[place];
    }
    sum += digit(digits, LAST - 1) * WEIGHTS[LAST - 1] / 10;
    return (sum + digit(digits, LAST)) % 10 == 0;
  }

  private static int digit(String digits, int place) {
    return digits.charAt(place) - '0';
  }
}
