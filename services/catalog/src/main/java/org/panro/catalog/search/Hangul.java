package org.panro.catalog.search;

import java.text.Normalizer;

/** Korean letter by letter, as a typo is made: a syllable wrong by one vowel is one letter off. */
final class Hangul {
  private Hangul() {}

  /** Each syllable taken apart; all else as it is. */
  static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** Letters put together to syllables again. */
  static String syllables(String letters) {
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }
}
