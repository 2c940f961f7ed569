package org.panro.catalog.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.panro.contracts.event.VocabularyState.Term;

/**
 * Terms of both languages, ready to widen a query: its longest known runs of words are put into the
 * other language. A Korean word that is no term is taken apart into terms that are.
 */
public final class Glossary {
  public static final Glossary EMPTY = new Glossary(List.of());

  /** More meanings of one term would pull a search away from what was meant. */
  private static final int MOST_MEANINGS = 3;

  private static final int LONGEST_RUN = 6;
  private static final int SHORTEST_PIECE = 2;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MEANINGS = Pattern.compile("[,;/]");
  private static final Pattern LEADING = Pattern.compile("^(?:to|an?|the) ");

  private final Map<String, Set<String>> meanings = new HashMap<>();

  Glossary(Collection<Term> terms) {
    for (Term term : terms) {
      for (String english : MEANINGS.split(term.en(), -1)) {
        add(term.ko(), english);
        add(english, term.ko());
      }
    }
  }

  private void add(String term, String meaning) {
    String key = String.join(" ", words(LEADING.matcher(term.strip()).replaceFirst("")));
    if (!key.isEmpty() && !meaning.isBlank()) {
      Set<String> known = meanings.computeIfAbsent(key, ignored -> new LinkedHashSet<>());
      if (known.size() < MOST_MEANINGS) {
        known.add(meaning.strip());
      }
    }
  }

  /** The query's terms in the other language, as words to search for; empty where none is known. */
  public String otherLanguage(String query) {
    List<String> words = words(query);
    Set<String> found = new LinkedHashSet<>();
    int from = 0;
    while (from < words.size()) {
      from += longestRun(words, from, found);
    }
    return String.join(" ", found);
  }

  /** Adds the meanings of the longest term that begins there; answers its number of words. */
  private int longestRun(List<String> words, int from, Set<String> found) {
    for (int length = Math.min(LONGEST_RUN, words.size() - from); length > 0; length--) {
      Set<String> known = meanings.get(String.join(" ", words.subList(from, from + length)));
      if (known != null) {
        found.addAll(known);
        return length;
      }
    }
    if (isHangul(words.get(from).charAt(0))) {
      takeApart(words.get(from), found);
    }
    return 1;
  }

  private void takeApart(String word, Set<String> found) {
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      while (to - from >= SHORTEST_PIECE && !meanings.containsKey(word.substring(from, to))) {
        to--;
      }
      if (to - from < SHORTEST_PIECE) {
        from++;
      } else {
        found.addAll(meanings.getOrDefault(word.substring(from, to), Set.of()));
        from = to;
      }
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words.add(singular(word));
      }
    }
    return words;
  }

  /** Both sides are folded alike, so that the fold need not be right, only the same. */
  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isHangul(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }
}
