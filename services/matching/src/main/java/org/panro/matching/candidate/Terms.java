package org.panro.matching.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * The words of texts, Korean ones by nori and English ones lightly stemmed, as the index has them.
 */
final class Terms {
  private static final Analyzer KOREAN = new KoreanAnalyzer();
  private static final Analyzer ENGLISH =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream folded =
              new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
          return new TokenStreamComponents(words, new KStemFilter(folded));
        }
      };

  private Terms() {}

  /** All words of the texts together. */
  static Set<String> of(Iterable<? extends @Nullable LocalizedText> texts) {
    Set<String> terms = new LinkedHashSet<>();
    for (LocalizedText text : texts) {
      if (text != null) {
        add(terms, KOREAN, text.ko());
        add(terms, ENGLISH, text.en());
      }
    }
    return terms;
  }

  private static void add(Set<String> terms, Analyzer analyzer, @Nullable String text) {
    if (text == null) {
      return;
    }
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
