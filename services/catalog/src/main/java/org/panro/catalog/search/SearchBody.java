package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.search.Merging.Position;
import org.panro.catalog.vocabulary.Translation;
import org.panro.shared.search.Words;

/** Writes the query of OpenSearch for what a reader searches for. */
@ApplicationScoped
class SearchBody {
  private static final List<String> NAMES =
      List.of("name.en.prefix", "name.en.prefix._2gram", "nameKo", "nameKo._2gram");
  private static final List<String> INITIALS = List.of("initials", "initials._2gram");

  /** What was typed goes before what the other keyboard would have made of it. */
  private static final double MEANT = 0.5;

  private final ObjectMapper json;

  SearchBody(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The queries of a page, one or two: what the words find, with the counts of all that is found;
   * then, where words may be said in the other language, what their translation alone finds.
   *
   * @param translation what the vocabulary says for the words in the other language, or nothing
   */
  List<ObjectNode> page(SearchWish wish, Translation translation, Position from) {
    SearchFilters filters = SearchFilters.of(wish);
    if (wish.text().isEmpty()) {
      return List.of(counted(all(), filters, List.of(), wish, from));
    }
    ObjectNode written =
        from.forgiving() ? WordsQuery.forgiving(wish.text()) : WordsQuery.written(wish.text());
    Optional<ObjectNode> translated = WordsQuery.translated(translation);
    if (translated.isEmpty()) {
      return List.of(counted(written, filters, List.of(), wish, from));
    }
    ObjectNode both = either(written, translated.get());
    if (from.forgiving() || !wish.isByRelevance()) {
      return List.of(counted(both, filters, List.of(), wish, from));
    }
    ObjectNode alone = products(wish, from.translated());
    ObjectNode bool = alone.putObject("query").putObject("bool");
    filters.addTo(visible(bool));
    bool.set("must", translated.get());
    bool.set("must_not", written);
    return List.of(counted(both, filters, List.of(written), wish, from), alone);
  }

  private ObjectNode counted(
      ObjectNode words,
      SearchFilters filters,
      List<ObjectNode> shown,
      SearchWish wish,
      Position from) {
    ObjectNode body = products(wish, from.written());
    ObjectNode bool = body.putObject("query").putObject("bool");
    visible(bool);
    bool.set("must", words);
    ArrayNode narrowing = body.putObject("post_filter").putObject("bool").putArray("filter");
    filters.addTo(narrowing);
    narrowing.addAll(shown);
    if (from.isStart()) {
      FacetQuery.add(body.putObject("aggs"), filters, wish.currency());
    }
    return body;
  }

  private ObjectNode products(SearchWish wish, @Nullable JsonNode after) {
    ObjectNode body = json.createObjectNode();
    body.put("size", wish.size() + 1).put("track_total_hits", true).put("timeout", "5s");
    body.put("track_scores", true);
    body.putArray("_source").add("card");
    if (!wish.text().isEmpty()) {
      highlight(body.putObject("highlight"));
    }
    sort(body.putArray("sort"), wish);
    if (after != null) {
      body.set("search_after", after);
    }
    return body;
  }

  /** How many products a search finds. */
  ObjectNode count(String text, Translation translation, SearchFilters filters) {
    ObjectNode body = json.createObjectNode();
    body.put("size", 0).put("track_total_hits", true).put("timeout", "2s");
    ObjectNode bool = body.putObject("query").putObject("bool");
    filters.addTo(visible(bool));
    if (!text.isEmpty()) {
      ObjectNode written = WordsQuery.written(text);
      bool.set(
          "must",
          WordsQuery.translated(translation)
              .map(translated -> either(written, translated))
              .orElse(written));
    }
    return body;
  }

  private ObjectNode all() {
    ObjectNode all = json.createObjectNode();
    all.putObject("match_all");
    return all;
  }

  private ObjectNode either(ObjectNode written, ObjectNode translated) {
    ObjectNode either = json.createObjectNode();
    either.putObject("dis_max").putArray("queries").add(written).add(translated);
    return either;
  }

  private static ArrayNode visible(ObjectNode bool) {
    ArrayNode filter = bool.putArray("filter");
    filter.addObject().putObject("term").put("visible", true);
    return filter;
  }

  private static void highlight(ObjectNode highlight) {
    highlight
        .put("encoder", "html")
        .put("require_field_match", false)
        .put("number_of_fragments", 1)
        .put("fragment_size", 160);
    ObjectNode fields = highlight.putObject("fields");
    List.of("name.ko", "name.en", "summary.ko", "summary.en", "description.ko", "description.en")
        .forEach(fields::putObject);
  }

  private static void sort(ArrayNode sort, SearchWish wish) {
    switch (wish.sort()) {
      case "newest" -> {}
      case "price" -> price(sort.addObject().putObject("prices.amount"), wish.currency());
      default -> sort.addObject().put("_score", "desc");
    }
    sort.addObject().put("id", "desc");
  }

  private static void price(ObjectNode cheapest, @Nullable String currency) {
    cheapest.put("order", "asc").put("missing", "_last").put("mode", "min");
    ObjectNode nested = cheapest.putObject("nested").put("path", "prices");
    if (currency != null) {
      nested.putObject("filter").putObject("term").put("prices.currency", currency);
    }
  }

  /** Completions of what is being typed, by first consonants or at the wrong keyboard too. */
  ObjectNode suggestions(String text) {
    ObjectNode body = json.createObjectNode();
    body.put("size", 10).put("timeout", "1s").putArray("_source").add("card.name");
    ObjectNode bool = body.putObject("query").putObject("bool");
    bool.putArray("filter").addObject().putObject("term").put("visible", true);
    ArrayNode either = bool.putArray("must").addObject().putObject("dis_max").putArray("queries");
    beginning(either, text, NAMES);
    Keyboard.korean(text).ifPresent(meant -> beginning(either, meant, NAMES).put("boost", MEANT));
    Keyboard.latin(text).ifPresent(meant -> beginning(either, meant, NAMES).put("boost", MEANT));
    if (InitialConsonants.areAll(text)) {
      beginning(either, text, INITIALS);
    }
    return body;
  }

  private static ObjectNode beginning(ArrayNode queries, String text, List<String> fields) {
    ObjectNode match = queries.addObject().putObject("multi_match");
    match.put("query", text).put("type", "bool_prefix").put("operator", "and");
    fields.forEach(match.putArray("fields")::add);
    return match;
  }

  /** The nearest spelling of each word among the products' names. */
  ObjectNode spelling(String text) {
    boolean korean = Words.areKorean(text);
    ObjectNode body = json.createObjectNode();
    body.put("size", 0);
    ObjectNode suggest = body.putObject("suggest");
    suggest.put("text", korean ? Hangul.letters(text) : text);
    suggest
        .putObject("spelling")
        .putObject("phrase")
        .put("field", korean ? "letters" : "name.en.spelling")
        .put("size", 1)
        .put("max_errors", 2);
    return body;
  }
}
