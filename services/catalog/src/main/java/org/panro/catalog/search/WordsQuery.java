package org.panro.catalog.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.panro.catalog.vocabulary.Expression;
import org.panro.catalog.vocabulary.Meaning;
import org.panro.catalog.vocabulary.Translation;
import org.panro.shared.search.Words;

/**
 * The query for a reader's words. Each word counts where it stands best, whichever field that is;
 * two words that stand together, or as one, count a little more. The weights are those of the
 * decision record on ranking.
 */
final class WordsQuery {
  private static final List<String> ENGLISH =
      List.of(
          "name.en", "summary.en", "keywords", "brand.text", "values^0.4", "description.en^0.3");
  private static final List<String> KOREAN =
      List.of("name.ko", "summary.ko", "keywords.ko", "values.ko^0.4", "description.ko^0.3");
  private static final List<String> FORGIVING =
      List.of("name.en", "name.ko", "summary.en", "summary.ko", "keywords", "brand.text^0.5");

  /** What was written counts more than what a vocabulary makes of it. */
  private static final double TRANSLATED = 0.7;

  /** Of a long query some words may be missing, not most. */
  private static final String ENOUGH_WORDS = "3<60%";

  private static final double PAIRS = 0.2;

  /** A part number has a figure in it, or is all that was written. */
  private static final Pattern CODE = Pattern.compile("\\S*\\d\\S*");

  /** OpenSearch takes 1,024 clauses, and each word is one in every field. */
  private static final int MOST_LETTERS = 120;

  private static final int MOST_WORDS = 20;

  /** A typo forgiven costs much; in long texts the other words find enough. */
  private static final int FORGIVEN_WORDS = 5;

  private WordsQuery() {}

  /** What matches the words as they are written; of a long text its beginning tells enough. */
  static ObjectNode written(String whole) {
    String text = beginning(whole, MOST_WORDS);
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    ArrayNode best = best(query);
    english(best, text);
    acrossFields(best, text, KOREAN);
    codes(best, text);
    return query;
  }

  /** What matches the words with a typo forgiven. */
  static ObjectNode forgiving(String whole) {
    String text = beginning(whole, FORGIVEN_WORDS);
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    ArrayNode best = best(query);
    forgiving(best, text, FORGIVING);
    if (Words.areKorean(text)) {
      forgiving(best, Hangul.letters(text), List.of("letters"));
    }
    codes(best, text);
    return query;
  }

  /** What matches the words in the other language. */
  static Optional<ObjectNode> translated(Translation translation) {
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    ArrayNode best = best(query);
    translated(best, "words.en", translation.english());
    translated(best, "words.ko", translation.korean());
    return best.isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private static ArrayNode best(ObjectNode query) {
    return query.putObject("dis_max").putArray("queries");
  }

  private static String beginning(String text, int mostWords) {
    int end = text.length();
    if (end > MOST_LETTERS) {
      int space = text.lastIndexOf(' ', MOST_LETTERS);
      end = space > 0 ? space : MOST_LETTERS;
    }
    String[] words = text.substring(0, end).split("\\s+", mostWords + 1);
    return String.join(" ", List.of(words).subList(0, Math.min(words.length, mostWords)));
  }

  private static void english(ArrayNode best, String text) {
    ArrayNode together = best.addObject().putObject("bool").putArray("should");
    acrossFields(together, text, ENGLISH);
    bestField(together, text, List.of("name.en.pairs", "summary.en.pairs"));
    bestField(together, text, List.of("name.en", "summary.en")).put("analyzer", "pairs");
  }

  private static void acrossFields(ArrayNode queries, String text, List<String> fields) {
    ObjectNode match = queries.addObject().putObject("multi_match");
    match.put("query", text).put("type", "cross_fields");
    match.put("minimum_should_match", ENOUGH_WORDS);
    fields.forEach(match.putArray("fields")::add);
  }

  private static ObjectNode bestField(ArrayNode queries, String text, List<String> fields) {
    ObjectNode match = queries.addObject().putObject("multi_match");
    match.put("query", text).put("boost", PAIRS);
    fields.forEach(match.putArray("fields")::add);
    return match;
  }

  private static void forgiving(ArrayNode best, String text, List<String> fields) {
    ObjectNode match = best.addObject().putObject("multi_match");
    match.put("query", text).put("fuzziness", "AUTO").put("prefix_length", 1);
    match.put("max_expansions", 30).put("tie_breaker", 0.1);
    fields.forEach(match.putArray("fields")::add);
  }

  private static void translated(ArrayNode best, String field, List<Expression> expressions) {
    if (expressions.isEmpty()) {
      return;
    }
    ObjectNode all = best.addObject().putObject("bool").put("boost", TRANSLATED);
    ArrayNode should = all.putArray("should");
    for (Expression expression : expressions) {
      ArrayNode either = should.addObject().putObject("dis_max").putArray("queries");
      for (Meaning meaning : expression.meanings()) {
        either
            .addObject()
            .putObject("match")
            .putObject(field)
            .put("query", meaning.text())
            .put("operator", "and")
            .put("boost", meaning.weight());
      }
    }
  }

  private static void codes(ArrayNode best, String text) {
    String codes =
        text.contains(" ")
            ? String.join(" ", CODE.matcher(text).results().map(found -> found.group()).toList())
            : text;
    if (!codes.isEmpty()) {
      ObjectNode match = best.addObject().putObject("match").putObject("codes");
      match.put("query", codes).put("boost", 0.5);
    }
  }
}
