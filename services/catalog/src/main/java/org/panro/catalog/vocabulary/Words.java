package org.panro.catalog.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as the index of products has them. */
public final class Words {
  private static final Analyzer KOREAN = new KoreanAnalyzer();
  private static final Analyzer ENGLISH =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream folded =
              new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
          return new TokenStreamComponents(words, new EnglishMinimalStemFilter(folded));
        }
      };

  static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private Words() {}

  /** Whether some of the text is written in Korean letters. */
  public static boolean areKorean(String text) {
    return HANGUL.matcher(text).find();
  }

  public static List<String> korean(String text) {
    return of(KOREAN, text);
  }

  public static List<String> english(String text) {
    return of(ENGLISH, text);
  }

  private static List<String> of(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words.stream().distinct().toList();
  }
}
