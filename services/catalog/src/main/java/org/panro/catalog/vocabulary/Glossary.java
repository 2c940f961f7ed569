package org.panro.catalog.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.panro.contracts.catalog.NameGloss;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.search.Words;

/**
 * Terms of both languages, ready to put a query into the other one: its longest known runs of words
 * as the lists have them, and each single word as the lists taken together teach it. A Korean word
 * that is no term is taken apart into terms that are.
 */
public final class Glossary {
  public static final Glossary EMPTY = new Glossary(List.of());

  /** More meanings of one term would pull a search away from what was meant. */
  private static final int MOST_MEANINGS = 3;

  /** A whole term comes on top of what its words count already. */
  private static final double TERM = 0.3;

  /** The square root of the chance from which a word is taken for the other's translation. */
  private static final double SURE = 0.6;

  private static final int MOST_WORDS = 24;
  private static final int LONGEST_RUN = 6;
  private static final int SHORTEST_PIECE = 2;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MEANINGS = Pattern.compile("[,;/]");
  private static final Pattern LEADING = Pattern.compile("^(?:to|an?|the) ");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  private final Map<String, Set<String>> meanings;
  private final WordTable english;
  private final WordTable korean;

  private Glossary(Map<String, Set<String>> meanings, LearntWords words) {
    this.meanings = meanings;
    this.english = words.english();
    this.korean = words.korean();
  }

  Glossary(Collection<Term> terms) {
    this(meanings(terms), LearntWords.learn(terms));
  }

  /** The terms with words that were learnt from these or others. */
  static Glossary of(Collection<Term> terms, LearntWords words) {
    return new Glossary(meanings(terms), words);
  }

  /** The same terms with other words. */
  Glossary knowing(LearntWords words) {
    return new Glossary(meanings, words);
  }

  /** With one more term, which goes before what is known of either side. */
  public Glossary with(Term term) {
    Map<String, Set<String>> more = new HashMap<>(meanings);
    meanings(List.of(term))
        .forEach(
            (key, added) -> {
              Set<String> both = new LinkedHashSet<>(added);
              both.addAll(meanings.getOrDefault(key, Set.of()));
              more.put(key, both);
            });
    return new Glossary(more, new LearntWords(english, korean));
  }

  /** The name in the language that it is missing in, where the terms cover it well. */
  public Optional<NameGloss> gloss(LocalizedText name) {
    if (name.en() == null && name.ko() != null) {
      return new NameGlossing(this::known, english, Words.HANGUL, LATIN)
          .of(name.ko())
          .map(gloss -> new NameGloss("en", gloss));
    }
    if (name.ko() == null && name.en() != null) {
      return new NameGlossing(this::known, korean, LATIN, Words.HANGUL)
          .of(name.en())
          .map(gloss -> new NameGloss("ko", gloss));
    }
    return Optional.empty();
  }

  private Set<String> known(String written) {
    return meanings.getOrDefault(String.join(" ", words(written)), Set.of());
  }

  private static Map<String, Set<String>> meanings(Collection<Term> terms) {
    Map<String, Set<String>> meanings = new HashMap<>();
    for (Term term : terms) {
      for (String meaning : MEANINGS.split(term.en(), -1)) {
        add(meanings, term.ko(), meaning);
        add(meanings, meaning, term.ko());
      }
    }
    return meanings;
  }

  private static void add(Map<String, Set<String>> meanings, String term, String meaning) {
    String key = String.join(" ", words(LEADING.matcher(term.strip()).replaceFirst("")));
    if (!key.isEmpty() && !meaning.isBlank()) {
      Set<String> known = meanings.computeIfAbsent(key, ignored -> new LinkedHashSet<>());
      if (known.size() < MOST_MEANINGS) {
        known.add(meaning.strip());
      }
    }
  }

  /** What to search for in the other language than each word's own. */
  public Translation translate(String query) {
    if (meanings.isEmpty()) {
      return Translation.NONE;
    }
    List<Set<String>> terms = terms(query);
    return new Translation(
        LATIN.matcher(query).find()
            ? expressions(Words.english(query), korean::of, terms, Words.HANGUL)
            : List.of(),
        Words.areKorean(query)
            ? expressions(Words.korean(query), english::of, terms, LATIN)
            : List.of());
  }

  /** Each word stands for itself too: names and numbers are the same in both languages. */
  private static List<Expression> expressions(
      List<String> words,
      Function<String, List<Meaning>> table,
      List<Set<String>> terms,
      Pattern script) {
    List<Expression> expressions = new ArrayList<>();
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      List<Meaning> either = new ArrayList<>(List.of(new Meaning(word, 1)));
      either.addAll(table.apply(word));
      expressions.add(new Expression(List.copyOf(either)));
    }
    for (Set<String> known : terms) {
      List<Meaning> either =
          known.stream()
              .filter(meaning -> script.matcher(meaning).find())
              .map(meaning -> new Meaning(meaning, TERM))
              .toList();
      if (!either.isEmpty()) {
        expressions.add(new Expression(either));
      }
    }
    return expressions;
  }

  private List<Set<String>> terms(String query) {
    List<String> words = words(query);
    List<String> bounded = words.subList(0, Math.min(words.size(), MOST_WORDS));
    List<Set<String>> found = new ArrayList<>();
    int from = 0;
    while (from < bounded.size()) {
      from += longestRun(bounded, from, found);
    }
    return found;
  }

  /** Adds the meanings of the longest term that begins there; answers its number of words. */
  private int longestRun(List<String> words, int from, List<Set<String>> found) {
    for (int length = Math.min(LONGEST_RUN, words.size() - from); length > 0; length--) {
      Set<String> known = meanings.get(String.join(" ", words.subList(from, from + length)));
      if (known != null) {
        found.add(known);
        return length;
      }
    }
    if (Words.areKorean(words.get(from))) {
      takeApart(words.get(from), found);
    }
    return 1;
  }

  private void takeApart(String word, List<Set<String>> found) {
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      while (to - from >= SHORTEST_PIECE && !meanings.containsKey(word.substring(from, to))) {
        to--;
      }
      if (to - from < SHORTEST_PIECE) {
        from++;
      } else {
        found.add(meanings.getOrDefault(word.substring(from, to), Set.of()));
        from = to;
      }
    }
  }

  /**
   * The words and known terms of a query one after another, each first as it was written and then
   * by what it surely means in the other language.
   */
  public List<Expression> wordByWord(String query) {
    List<String> written = query.isBlank() ? List.of() : List.of(query.strip().split("\\s+"));
    List<String> bounded = written.subList(0, Math.min(written.size(), MOST_WORDS));
    List<Expression> expressions = new ArrayList<>();
    int from = 0;
    while (from < bounded.size()) {
      int length = Math.min(LONGEST_RUN, bounded.size() - from);
      while (length > 1 && !meanings.containsKey(key(bounded.subList(from, from + length)))) {
        length--;
      }
      expressions.add(expression(bounded.subList(from, from + length)));
      from += length;
    }
    return expressions;
  }

  private Expression expression(List<String> run) {
    Set<String> known = meanings.getOrDefault(key(run), Set.of());
    List<Meaning> either = new ArrayList<>(List.of(new Meaning(String.join(" ", run), 1)));
    known.forEach(meaning -> either.add(new Meaning(meaning, 1)));
    if (known.isEmpty()) {
      sure(Words.english(run.getFirst()), korean).forEach(either::add);
      sure(Words.korean(run.getFirst()), english).forEach(either::add);
    }
    return new Expression(List.copyOf(either));
  }

  private static Stream<Meaning> sure(List<String> words, WordTable table) {
    return words.size() == 1
        ? table.of(words.getFirst()).stream().filter(meaning -> meaning.weight() >= SURE)
        : Stream.empty();
  }

  private static String key(List<String> run) {
    return String.join(" ", words(String.join(" ", run)));
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
}
