package org.panro.catalog.hs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.panro.catalog.vocabulary.Words;
import org.panro.contracts.value.LocalizedText;

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

  static Heading of(String code, String ko, String en) {
    return new Heading(
        code, new LocalizedText(ko, en), telling(Words.korean(ko)), telling(Words.english(en)));
  }

  private static Set<String> telling(List<String> words) {
    return words.stream().filter(word -> !IDLE.contains(word)).collect(Collectors.toSet());
  }
}
