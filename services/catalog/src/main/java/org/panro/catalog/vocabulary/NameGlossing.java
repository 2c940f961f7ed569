package org.panro.catalog.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panro.shared.search.Words;

/**
 * Puts a name into the other language, term by term and else word by word, or not at all: where it
 * says more than the vocabulary knows, or joins its words by such as "for", whose place differs
 * between the languages. Numbers, part numbers, units and abbreviations stay as they are.
 */
final class NameGlossing {
  /** The square root of the chance from which a learnt word is taken for a translation. */
  private static final double SURE = 0.8;

  /** Of the letters that want a translation. */
  private static final double ENOUGH = 0.8;

  private static final int MOST_WORDS = 24;
  private static final int LONGEST_TERM = 6;
  private static final int SHORTEST_PIECE = 2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern INSIDE_TERM = Pattern.compile("[\\s-]+");

  /** Such as 20, 6004DDU, 25형 or mm. */
  private static final Pattern NUMBER_OR_UNIT =
      Pattern.compile(
          "[\\p{L}&&[^\\p{IsHangul}]]*\\p{N}[\\p{N}\\p{L}&&[^\\p{IsHangul}]]*\\p{IsHangul}{0,2}|\\p{IsLatin}{1,2}");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");

  /** A meaning that explains more than it names. */
  private static final Pattern EXPLAINS =
      Pattern.compile("[\\[\\](){},;:·].*|(?:\\S+\\s+){4,}\\S+");

  private static final Set<String> JOINING =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per",
          "the", "to", "under", "with", "without");

  private final Function<String, Set<String>> terms;
  private final WordTable words;
  private final Pattern from;
  private final Pattern into;

  NameGlossing(Function<String, Set<String>> terms, WordTable words, Pattern from, Pattern into) {
    this.terms = terms;
    this.words = words;
    this.from = from;
    this.into = into;
  }

  Optional<String> of(String name) {
    List<MatchResult> found = WORD.matcher(name).results().limit(MOST_WORDS + 1).toList();
    return found.size() > MOST_WORDS ? Optional.empty() : of(name, found);
  }

  private Optional<String> of(String name, List<MatchResult> found) {
    StringBuilder gloss = new StringBuilder();
    int wanted = 0;
    int covered = 0;
    int written = 0;
    int at = 0;
    while (at < found.size()) {
      int length = longestTerm(name, found, at);
      int end = found.get(at + length - 1).end();
      String source = name.substring(found.get(at).start(), end);
      if (length == 1 && joins(source)) {
        return Optional.empty();
      }
      Optional<String> target = length > 1 ? term(source) : word(source);
      if (target.isPresent() || !stays(source)) {
        wanted += source.length();
        covered += target.isPresent() ? source.length() : 0;
      }
      gloss.append(name, written, found.get(at).start()).append(target.orElse(source));
      written = end;
      at += length;
    }
    gloss.append(name.substring(written));
    return covered > 0 && covered >= ENOUGH * wanted
        ? Optional.of(gloss.toString())
        : Optional.empty();
  }

  /** The number of words from there that are a term together; 1 where none are. */
  private int longestTerm(String name, List<MatchResult> found, int at) {
    int longest = 1;
    int end = Math.min(found.size(), at + LONGEST_TERM);
    for (int next = at + 1; next < end; next++) {
      String between = name.substring(found.get(next - 1).end(), found.get(next).start());
      if (!INSIDE_TERM.matcher(between).matches()) {
        break;
      }
      if (term(name.substring(found.get(at).start(), found.get(next).end())).isPresent()) {
        longest = next - at + 1;
      }
    }
    return longest;
  }

  private static boolean joins(String word) {
    return JOINING.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean stays(String word) {
    return isNumberOrUnit(word)
        || ABBREVIATION.matcher(word).matches()
        || !from.matcher(word).find();
  }

  private static boolean isNumberOrUnit(String word) {
    return NUMBER_OR_UNIT.matcher(word).matches() && !ABBREVIATION.matcher(word).matches();
  }

  private Optional<String> term(String written) {
    return terms.apply(written).stream()
        .filter(meaning -> into.matcher(meaning).find() && !EXPLAINS.matcher(meaning).find())
        .findFirst();
  }

  private Optional<String> word(String word) {
    if (isNumberOrUnit(word)) {
      return Optional.empty();
    }
    return term(word)
        .or(() -> Words.areKorean(word) ? apart(word) : Optional.empty())
        .or(() -> stays(word) ? Optional.empty() : learnt(word));
  }

  /** A compound whose parts are all terms. */
  private Optional<String> apart(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      Optional<String> part = Optional.empty();
      int end = word.length() + 1;
      while (part.isEmpty() && end - start > SHORTEST_PIECE) {
        end--;
        part = term(word.substring(start, end));
      }
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      start = end;
    }
    return Optional.of(String.join(" ", parts));
  }

  /** What the words that the index makes of it surely mean. */
  private Optional<String> learnt(String word) {
    List<String> tokens = Words.areKorean(word) ? Words.korean(word) : Words.english(word);
    List<Optional<String>> meant = tokens.stream().map(this::sure).toList();
    return meant.isEmpty() || meant.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(meant.stream().flatMap(Optional::stream).collect(Collectors.joining(" ")));
  }

  private Optional<String> sure(String token) {
    if (!from.matcher(token).find()) {
      return Optional.of(token);
    }
    if (Words.areKorean(token) && token.length() < SHORTEST_PIECE) {
      return Optional.empty();
    }
    Stream<String> learnt =
        words.of(token).stream()
            .filter(meaning -> meaning.weight() >= SURE)
            .map(Meaning::text)
            .filter(meaning -> into.matcher(meaning).find());
    return term(token).or(learnt::findFirst);
  }
}
