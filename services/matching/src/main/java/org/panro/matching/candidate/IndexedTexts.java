package org.panro.matching.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.value.LocalizedText;

/**
 * The texts that a candidate is found by, as they stand in its document; texts whose language
 * nobody stated stand in both.
 *
 * @param title names
 * @param summary with it keywords and brand
 * @param values of attributes
 * @param details the long text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record IndexedTexts(
    List<LocalizedText> title,
    List<LocalizedText> summary,
    List<LocalizedText> values,
    List<LocalizedText> details) {

  static IndexedTexts of(ProductFacts facts) {
    List<LocalizedText> summary = new ArrayList<>(stated(facts.summary()));
    facts.keywords().forEach(keyword -> summary.add(either(keyword)));
    if (facts.brand() != null) {
      summary.add(either(facts.brand()));
    }
    return new IndexedTexts(
        List.of(facts.name()),
        summary,
        facts.attributes().stream().map(attribute -> either(attribute.value())).toList(),
        stated(facts.description()));
  }

  static IndexedTexts of(SourcingNeed need) {
    return new IndexedTexts(
        WantedWords.wanted(need), List.of(), List.of(), stated(need.description()));
  }

  private static List<LocalizedText> stated(@Nullable LocalizedText text) {
    return text == null ? List.of() : List.of(text);
  }

  private static LocalizedText either(String text) {
    return new LocalizedText(text, text);
  }
}
