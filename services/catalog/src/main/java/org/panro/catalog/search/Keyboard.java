package org.panro.catalog.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text typed while the keyboard stood at the other language, by the two-set layout of KS X 5002
 * (dubeolsik) over QWERTY.
 */
final class Keyboard {
  private static final String KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
  private static final String LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
  private static final String FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String LAST = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  /** Letters made of two keys. */
  private static final Map<String, Character> DOUBLE =
      Map.ofEntries(
          Map.entry("ㅗㅏ", 'ㅘ'),
          Map.entry("ㅗㅐ", 'ㅙ'),
          Map.entry("ㅗㅣ", 'ㅚ'),
          Map.entry("ㅜㅓ", 'ㅝ'),
          Map.entry("ㅜㅔ", 'ㅞ'),
          Map.entry("ㅜㅣ", 'ㅟ'),
          Map.entry("ㅡㅣ", 'ㅢ'),
          Map.entry("ㄱㅅ", 'ㄳ'),
          Map.entry("ㄴㅈ", 'ㄵ'),
          Map.entry("ㄴㅎ", 'ㄶ'),
          Map.entry("ㄹㄱ", 'ㄺ'),
          Map.entry("ㄹㅁ", 'ㄻ'),
          Map.entry("ㄹㅂ", 'ㄼ'),
          Map.entry("ㄹㅅ", 'ㄽ'),
          Map.entry("ㄹㅌ", 'ㄾ'),
          Map.entry("ㄹㅍ", 'ㄿ'),
          Map.entry("ㄹㅎ", 'ㅀ'),
          Map.entry("ㅂㅅ", 'ㅄ'));

  private static final Map<Character, String> PARTS = parts();

  private Keyboard() {}

  private static Map<Character, String> parts() {
    Map<Character, String> parts = new HashMap<>();
    DOUBLE.forEach((keys, letter) -> parts.put(letter, keys));
    return parts;
  }

  /** What the keys would have given at the Latin keyboard; nothing where no Korean is in it. */
  static Optional<String> latin(String text) {
    StringBuilder keys = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= '가' && letter <= '힣') {
        int syllable = letter - '가';
        key(keys, FIRST.charAt(syllable / 588));
        key(keys, VOWELS.charAt(syllable % 588 / 28));
        if (syllable % 28 > 0) {
          key(keys, LAST.charAt(syllable % 28));
        }
      } else {
        key(keys, letter);
      }
    }
    String typed = keys.toString();
    return typed.equals(text) ? Optional.empty() : Optional.of(typed);
  }

  private static void key(StringBuilder keys, char letter) {
    String parts = PARTS.getOrDefault(letter, String.valueOf(letter));
    for (int at = 0; at < parts.length(); at++) {
      char part = parts.charAt(at);
      int known = LETTERS.indexOf(part);
      if (known >= 0) {
        keys.append(KEYS.charAt(known));
      } else {
        keys.append(part);
      }
    }
  }

  /** What the keys would have given at the Korean keyboard; nothing where that is not Korean. */
  static Optional<String> korean(String text) {
    String letters = letters(text);
    StringBuilder syllables = new StringBuilder();
    int from = 0;
    while (from < letters.length()) {
      from += syllable(letters, from, syllables);
    }
    String typed = syllables.toString();
    boolean korean =
        typed.chars().allMatch(letter -> letter == ' ' || (letter >= '가' && letter <= '힣'));
    return korean && !typed.isBlank() ? Optional.of(typed) : Optional.empty();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char key = text.charAt(at);
      int known = KEYS.indexOf(key);
      int small = known < 0 ? KEYS.indexOf(Character.toLowerCase(key)) : known;
      letters.append(small < 0 ? key : LETTERS.charAt(small));
    }
    return letters.toString();
  }

  /** Appends the syllable that begins there, or the letter alone; answers how many keys it took. */
  private static int syllable(String letters, int from, StringBuilder syllables) {
    int first = FIRST.indexOf(letters.charAt(from));
    if (first < 0 || !isVowel(letters, from + 1)) {
      syllables.append(letters.charAt(from));
      return 1;
    }
    int next = from + 1;
    Character pair = isVowel(letters, next + 1) ? pair(letters, next) : null;
    char vowel = pair == null ? letters.charAt(next) : pair;
    next += pair == null ? 1 : 2;
    int last = 0;
    if (closes(letters, next)) {
      Character two = closes(letters, next + 1) ? pair(letters, next) : null;
      last = LAST.indexOf(two == null ? letters.charAt(next) : two);
      next += two == null ? 1 : 2;
    }
    syllables.append((char) ('가' + first * 588 + VOWELS.indexOf(vowel) * 28 + last));
    return next - from;
  }

  private static @Nullable Character pair(String letters, int from) {
    return DOUBLE.get(letters.substring(from, from + 2));
  }

  private static boolean isVowel(String letters, int at) {
    return at < letters.length() && VOWELS.indexOf(letters.charAt(at)) >= 0;
  }

  /** A consonant that no vowel follows ends the syllable. */
  private static boolean closes(String letters, int at) {
    return at < letters.length()
        && letters.charAt(at) != ' '
        && LAST.indexOf(letters.charAt(at)) > 0
        && !isVowel(letters, at + 1);
  }
}
