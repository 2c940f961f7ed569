package org.panro.catalog.hs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.panro.catalog.vocabulary.Expression;
import org.panro.catalog.vocabulary.Glossary;
import org.panro.catalog.vocabulary.Meaning;
import org.panro.catalog.vocabulary.Translation;

/**
 * The words of a text in both languages, by how sure it is that they are meant: its own, and what
 * the vocabulary says for them.
 */
record TextWords(Map<String, Double> korean, Map<String, Double> english) {
  private static final double TRANSLATED = 0.8;

  static TextWords of(String text, Glossary glossary) {
    Translation translation = glossary.translate(text);
    return new TextWords(
        weights(Heading.koreanWords(text), translation.korean(), Heading::koreanWords),
        weights(Heading.englishWords(text), translation.english(), Heading::englishWords));
  }

  private static Map<String, Double> weights(
      List<String> own, List<Expression> translated, Function<String, List<String>> words) {
    Map<String, Double> weights = new HashMap<>();
    own.forEach(word -> weights.put(word, 1.0));
    for (Expression expression : translated) {
      for (Meaning meaning : expression.meanings()) {
        for (String word : words.apply(meaning.text())) {
          weights.merge(word, TRANSLATED * meaning.weight(), Math::max);
        }
      }
    }
    return weights;
  }
}
