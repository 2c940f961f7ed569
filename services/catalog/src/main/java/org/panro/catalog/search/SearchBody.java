package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.vocabulary.Translation;

/** Writes the query of OpenSearch for what a reader searches for. */
@ApplicationScoped
class SearchBody {
  private static final int FACET_VALUES = 20;
  private static final int FACET_ATTRIBUTES = 12;

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
   * The first try takes words as they are written.
   *
   * @param translation what the vocabulary says for them in the other language, or nothing
   */
  ObjectNode of(SearchWish wish, Translation translation, @Nullable JsonNode after) {
    return body(wish, translation, after, false);
  }

  /** The second try forgives a typo. */
  ObjectNode forgiving(SearchWish wish, Translation translation, @Nullable JsonNode after) {
    return body(wish, translation, after, true);
  }

  private ObjectNode body(
      SearchWish wish, Translation translation, @Nullable JsonNode after, boolean forgiving) {
    ObjectNode body = json.createObjectNode();
    body.put("size", wish.size() + 1).put("track_total_hits", true).put("timeout", "5s");
    body.put("track_scores", true);
    body.putArray("_source").add("card");
    ObjectNode bool = body.putObject("query").putObject("bool");
    SearchFilters.add(bool.putArray("filter"), wish);
    if (!wish.text().isEmpty()) {
      WordsQuery.add(bool, wish.text(), translation, forgiving);
      highlight(body.putObject("highlight"));
    }
    sort(body.putArray("sort"), wish);
    if (after != null) {
      body.set("search_after", after);
    } else {
      facets(body.putObject("aggs"));
    }
    return body;
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
      case "price" ->
          sort.addObject().putObject("price").put("order", "asc").put("missing", "_last");
      default -> sort.addObject().put("_score", "desc");
    }
    sort.addObject().put("id", "desc");
  }

  private static void facets(ObjectNode facets) {
    List.of("category", "certification", "market", "level", "brand")
        .forEach(
            name ->
                facets
                    .putObject(name)
                    .putObject("terms")
                    .put("field", name)
                    .put("size", FACET_VALUES));
    ObjectNode attributes = facets.putObject("attributes");
    attributes.putObject("nested").put("path", "attributes");
    ObjectNode names = attributes.putObject("aggs").putObject("names");
    names.putObject("terms").put("field", "attributes.name").put("size", FACET_ATTRIBUTES);
    names
        .putObject("aggs")
        .putObject("values")
        .putObject("terms")
        .put("field", "attributes.value")
        .put("size", FACET_VALUES);
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
    ObjectNode body = json.createObjectNode();
    body.put("size", 0);
    ObjectNode suggest = body.putObject("suggest").put("text", text);
    suggest
        .putObject("spelling")
        .putObject("phrase")
        .put("field", "name.en.spelling")
        .put("size", 1)
        .put("max_errors", 2);
    return body;
  }
}
