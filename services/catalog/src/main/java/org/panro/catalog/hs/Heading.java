package org.panro.catalog.hs;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.search.Words;

/**
 * A heading or subheading with what falls under it, in Panro's own words.
 *
 * @param code four digits, or six
 */
record Heading(String code, LocalizedText name, Set<String> korean, Set<String> english) {
  /** Words that stand in many names and say nothing of the goods. */
  private static final Set<String> IDLE =
      Set.of(
          "and", "of", "for", "or", "other", "with", "in", "article", "product", "such", "as", "기타",
          "등", "제품", "용", "용품", "기기", "기계", "장치", "달린");

  /** Plurals such as boxes and switches, which the analysis of words leaves half done. */
  private static final Pattern LEFT_OF_PLURAL = Pattern.compile("(?<=x|ch|sh|ss)e$");

  private static final Pattern PARTS = Pattern.compile("[·,:()\\s]+");

  static Heading of(String code, String ko, String en) {
    return new Heading(
        code, new LocalizedText(ko, en), telling(koreanWords(ko)), telling(englishWords(en)));
  }

  static List<String> koreanWords(String text) {
    return Words.korean(text);
  }

  static List<String> englishWords(String text) {
    return Words.english(text).stream()
        .map(word -> LEFT_OF_PLURAL.matcher(word).replaceFirst(""))
        .toList();
  }

  /** Those parts of the Korean name that have one of the words. */
  String partsInKorean(Set<String> words) {
    return parts(name.in("ko"), Heading::koreanWords, words);
  }

  /** Those parts of the English name that have one of the words. */
  String partsInEnglish(Set<String> words) {
    return parts(name.in("en"), Heading::englishWords, words);
  }

  private static String parts(
      String name, Function<String, List<String>> analysed, Set<String> words) {
    return Stream.of(PARTS.split(name))
        .filter(part -> analysed.apply(part).stream().anyMatch(words::contains))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Set<String> telling(List<String> words) {
    return words.stream().filter(word -> !IDLE.contains(word)).collect(Collectors.toSet());
  }
}
