package org.panro.shared.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as the indices have them: Korean ones by nori, English ones less plurals. */
public final class Words {
  private static final Analyzer KOREAN = new KoreanAnalyzer();
  private static final Analyzer ENGLISH = english(folded -> folded);
  private static final Analyzer PAIRS = english(Words::pairs);

  public static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private Words() {}

  /** Whether some of the text is written in Korean letters. */
  public static boolean areKorean(String text) {
    return HANGUL.matcher(text).find();
  }

  /** Each word once, in the order of the first. */
  public static List<String> korean(String text) {
    return koreanSequence(text).stream().distinct().toList();
  }

  /** Each word once, in the order of the first. */
  public static List<String> english(String text) {
    return englishSequence(text).stream().distinct().toList();
  }

  /** All words in their order. */
  public static List<String> koreanSequence(String text) {
    return of(KOREAN, text);
  }

  /** All words in their order. */
  public static List<String> englishSequence(String text) {
    return of(ENGLISH, text);
  }

  /** Each word of the sequence joined with the next: "smart watches" as "smartwatche". */
  public static List<String> englishPairs(String text) {
    return of(PAIRS, text);
  }

  private static Analyzer english(UnaryOperator<TokenStream> joining) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded =
            new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        return new TokenStreamComponents(
            words, new EnglishMinimalStemFilter(joining.apply(folded)));
      }
    };
  }

  private static TokenStream pairs(TokenStream words) {
    ShingleFilter pairs = new ShingleFilter(words, 2);
    pairs.setOutputUnigrams(false);
    pairs.setTokenSeparator("");
    return pairs;
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
    return words;
  }
}
