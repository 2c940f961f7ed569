package org.panro.catalog.search;

import java.util.regex.Pattern;

/** The first consonants of Korean syllables, by which Koreans abbreviate what they look for. */
final class InitialConsonants {
  private static final String FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final int SYLLABLES_OF_ONE = 588;
  private static final Pattern ALONE = Pattern.compile("[ㄱ-ㅎ]{2,}(?: [ㄱ-ㅎ]+)*");

  private InitialConsonants() {}

  /** The text with each Korean syllable shortened to its first consonant. */
  static String of(String text) {
    StringBuilder initials = new StringBuilder();
    text.chars().forEach(letter -> initials.append(initial((char) letter)));
    return initials.toString();
  }

  private static char initial(char letter) {
    return letter >= '가' && letter <= '힣'
        ? FIRST.charAt((letter - '가') / SYLLABLES_OF_ONE)
        : letter;
  }

  /** Whether somebody has typed nothing but first consonants. */
  static boolean areAll(String text) {
    return ALONE.matcher(text).matches();
  }
}
