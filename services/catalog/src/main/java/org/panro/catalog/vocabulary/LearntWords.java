package org.panro.catalog.vocabulary;

import java.util.Collection;
import java.util.List;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.shared.search.Words;

/**
 * What lists of terms taken together teach of single words.
 *
 * @param english what Korean words mean in English
 * @param korean what English words mean in Korean
 */
record LearntWords(WordTable english, WordTable korean) {
  static final LearntWords NONE = learn(List.of());

  static LearntWords learn(Collection<Term> terms) {
    List<WordTable.Pair> pairs = pairs(terms);
    return new LearntWords(WordTable.learn(pairs), WordTable.learn(turned(pairs)));
  }

  /** Without what those terms may have taught: what is removed acts no more on the next search. */
  LearntWords without(Collection<Term> removed) {
    List<WordTable.Pair> pairs = pairs(removed);
    return removed.isEmpty()
        ? this
        : new LearntWords(english.without(pairs), korean.without(turned(pairs)));
  }

  private static List<WordTable.Pair> pairs(Collection<Term> terms) {
    return terms.stream()
        .map(term -> new WordTable.Pair(Words.korean(term.ko()), Words.english(term.en())))
        .toList();
  }

  private static List<WordTable.Pair> turned(List<WordTable.Pair> pairs) {
    return pairs.stream().map(WordTable.Pair::turned).toList();
  }
}
