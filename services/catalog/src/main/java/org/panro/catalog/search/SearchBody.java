package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the query of OpenSearch for what a reader searches for. */
@ApplicationScoped
class SearchBody {
  private static final int FACET_VALUES = 20;
  private static final int FACET_ATTRIBUTES = 12;

  /** What was written counts more than what a vocabulary makes of it. */
  private static final double TRANSLATED = 0.7;

  private static final List<String> WORD_FIELDS =
      List.of(
          "name.en",
          "name.ko",
          "name.en.joined^0.5",
          "summary.en",
          "summary.ko",
          "keywords",
          "brand.text^0.5",
          "description.en^0.5",
          "description.ko^0.5",
          "values^0.3");

  private final ObjectMapper json;

  SearchBody(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The first try takes words as they are written.
   *
   * @param translated what the vocabulary says for them in the other language, or nothing
   */
  ObjectNode of(SearchWish wish, String translated, @Nullable JsonNode after) {
    return body(wish, translated, after, false);
  }

  /** The second try forgives a typo. */
  ObjectNode forgiving(SearchWish wish, String translated, @Nullable JsonNode after) {
    return body(wish, translated, after, true);
  }

  private ObjectNode body(
      SearchWish wish, String translated, @Nullable JsonNode after, boolean forgiving) {
    ObjectNode body = json.createObjectNode();
    body.put("size", wish.size() + 1).put("track_total_hits", true).put("timeout", "5s");
    body.put("track_scores", true);
    body.putArray("_source").add("card");
    ObjectNode bool = body.putObject("query").putObject("bool");
    SearchFilters.add(bool.putArray("filter"), wish);
    if (!wish.text().isEmpty()) {
      words(bool, wish.text(), translated, forgiving);
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

  /** The best field counts, the others a little: that ranked best of what was measured. */
  private static void words(ObjectNode bool, String text, String translated, boolean forgiving) {
    ArrayNode best = bool.putArray("must").addObject().putObject("dis_max").putArray("queries");
    ObjectNode written = match(best, text);
    if (forgiving) {
      written.put("fuzziness", "AUTO").put("prefix_length", 1).put("max_expansions", 30);
    }
    if (!translated.isEmpty()) {
      match(best, translated).put("boost", TRANSLATED);
    }
    ObjectNode codes = best.addObject().putObject("match").putObject("codes");
    codes.put("query", text).put("boost", 0.5);
  }

  private static ObjectNode match(ArrayNode queries, String text) {
    ObjectNode match = queries.addObject().putObject("multi_match");
    match.put("query", text).put("type", "best_fields").put("tie_breaker", 0.1);
    WORD_FIELDS.forEach(match.putArray("fields")::add);
    return match;
  }

  private static void highlight(ObjectNode highlight) {
    highlight.put("encoder", "html").put("number_of_fragments", 1).put("fragment_size", 160);
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

  /** Completions of what is being typed. */
  ObjectNode suggestions(String text) {
    ObjectNode body = json.createObjectNode();
    body.put("size", 10).put("timeout", "1s").putArray("_source").add("card.name");
    ObjectNode bool = body.putObject("query").putObject("bool");
    bool.putArray("filter").addObject().putObject("term").put("visible", true);
    ObjectNode match = bool.putArray("must").addObject().putObject("multi_match");
    match.put("query", text).put("type", "bool_prefix");
    List.of("name.en.prefix", "name.en.prefix._2gram", "nameKo", "nameKo._2gram")
        .forEach(match.withArray("fields")::add);
    return body;
  }

  /** The nearest spelling of each word among the products' names. */
  ObjectNode spelling(String text) {
    ObjectNode body = json.createObjectNode();
    body.put("size", 0);
    ObjectNode suggest = body.putObject("suggest").put("text", text);
    suggest
        .putObject("spelling")
        .putObject("phrase")
        .put("field", "name.en.joined")
        .put("size", 1)
        .put("max_errors", 2);
    return body;
  }
}
