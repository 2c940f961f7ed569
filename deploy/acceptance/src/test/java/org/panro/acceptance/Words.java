package org.panro.acceptance;

import java.util.UUID;
import java.util.stream.Collectors;

/** Words that nobody used before and that are like no other, so that a search finds them alone. */
final class Words {
  private Words() {}

  /** Letters only: digits would be parts of their own to the search. */
  static String fresh() {
    return UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .map(digit -> 'a' + Character.digit(digit, 16))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
