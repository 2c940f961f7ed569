package org.panro.matching.candidate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.search.IndexedDocument;
import org.panro.shared.search.OpenSearch;
import org.panro.shared.search.SearchIndex;

/** The texts of one side, which the other side's text is a query over. */
final class CandidateIndex {
  /** The engine takes 1,024 clauses, and each word is one in every field. */
  private static final int LONGEST_QUERY = 400;

  private static final Map<String, Double> FIELDS =
      Map.of("title", 1.0, "summary", 1.0, "values", 0.4, "details", 0.3);
  private static final double PAIRS = 0.2;

  private final JsonNode definition;
  private final SearchIndex index;
  private final ObjectMapper json;

  CandidateIndex(OpenSearch openSearch, ObjectMapper json, String alias) {
    this.definition = definition(json);
    this.index = new SearchIndex(openSearch, json, alias, definition);
    this.json = json;
  }

  Uni<Void> ensure(SearchIndex.Filling filling) {
    return index.ensure(definition, filling);
  }

  /**
   * Writes documents and waits until searches see them: where both sides of a pair come at once,
   * the one that searches last then finds the other.
   */
  Uni<Void> write(List<IndexedDocument> documents) {
    return index.writeVisibly(documents);
  }

  Uni<Void> write(String name, List<IndexedDocument> documents) {
    return index.write(name, documents);
  }

  /** A document of texts; what is not open is found by no query. */
  IndexedDocument document(UUID id, long version, boolean open, IndexedTexts texts) {
    ObjectNode body = open ? json.valueToTree(texts) : json.createObjectNode();
    return new IndexedDocument(id.toString(), version + 1, body.put("open", open));
  }

  /** The best things of this side for each of the other side's texts. */
  Uni<List<List<UUID>>> best(List<LocalizedText> texts, int most) {
    return index
        .search(texts.stream().map(text -> body(text, most)).toList())
        .map(answers -> answers.stream().map(CandidateIndex::ids).toList());
  }

  private JsonNode body(LocalizedText text, int most) {
    ObjectNode body = json.createObjectNode();
    body.put("size", most).put("_source", false).put("timeout", "2s");
    ObjectNode bool = body.putObject("query").putObject("bool");
    bool.putArray("filter").addObject().putObject("term").put("open", true);
    ArrayNode best = bool.putArray("must").addObject().putObject("dis_max").putArray("queries");
    if (text.ko() != null) {
      acrossFields(best, text.ko(), "ko");
    }
    if (text.en() != null) {
      english(best, text.en());
    }
    return body;
  }

  private static List<UUID> ids(JsonNode answer) {
    return answer
        .at("/hits/hits")
        .valueStream()
        .map(hit -> UUID.fromString(hit.path("_id").asText()))
        .toList();
  }

  private static void english(ArrayNode best, String text) {
    ArrayNode together = best.addObject().putObject("bool").putArray("should");
    acrossFields(together, text, "en");
    ObjectNode pairs = together.addObject().putObject("multi_match");
    pairs.put("query", beginning(text)).put("boost", PAIRS);
    pairs.putArray("fields").add("title.en.pairs").add("summary.en.pairs");
  }

  private static void acrossFields(ArrayNode queries, String text, String language) {
    ObjectNode match = queries.addObject().putObject("multi_match");
    match.put("query", beginning(text)).put("type", "cross_fields");
    ArrayNode fields = match.putArray("fields");
    FIELDS.forEach((field, weight) -> fields.add(field + "." + language + "^" + weight));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_QUERY));
  }

  private static JsonNode definition(ObjectMapper json) {
    try (InputStream file = CandidateIndex.class.getResourceAsStream("/search/candidates.json")) {
      return json.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
