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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.search.IndexedDocument;
import org.panro.shared.search.OpenSearch;
import org.panro.shared.search.SearchIndex;

/** The texts of one side, which the other side's text is a query over. */
final class CandidateIndex {
  /** The engine's most words in a query is larger; more than these tell little. */
  private static final int LONGEST_QUERY = 1000;

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

  /** A document of its title and its whole text; what is not open is found by no query. */
  IndexedDocument document(
      UUID id,
      long version,
      boolean open,
      List<? extends @Nullable LocalizedText> title,
      List<? extends @Nullable LocalizedText> text) {
    ObjectNode body = json.createObjectNode().put("open", open);
    if (open) {
      body.putObject("title").put("ko", joined(title, "ko")).put("en", joined(title, "en"));
      body.putObject("text").put("ko", joined(text, "ko")).put("en", joined(text, "en"));
    }
    return new IndexedDocument(id.toString(), version + 1, body);
  }

  /** The best things of this side for each of the other side's texts. */
  Uni<List<List<UUID>>> best(
      List<? extends List<? extends @Nullable LocalizedText>> texts, int most) {
    return index
        .search(texts.stream().map(text -> body(text, most)).toList())
        .map(answers -> answers.stream().map(CandidateIndex::ids).toList());
  }

  private JsonNode body(List<? extends @Nullable LocalizedText> text, int most) {
    ObjectNode body = json.createObjectNode();
    body.put("size", most).put("_source", false).put("timeout", "2s");
    ObjectNode bool = body.putObject("query").putObject("bool");
    bool.putArray("filter").addObject().putObject("term").put("open", true);
    ArrayNode best = bool.putArray("must").addObject().putObject("dis_max").putArray("queries");
    query(best, "ko", joined(text, "ko"));
    query(best, "en", joined(text, "en"));
    return body;
  }

  private static List<UUID> ids(JsonNode answer) {
    return answer
        .at("/hits/hits")
        .valueStream()
        .map(hit -> UUID.fromString(hit.path("_id").asText()))
        .toList();
  }

  private static void query(ArrayNode best, String language, String text) {
    if (!text.isBlank()) {
      ObjectNode match = best.addObject().putObject("multi_match");
      match.put("query", text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
      match.put("type", "best_fields").put("tie_breaker", 0.1);
      match.putArray("fields").add("title." + language).add("text." + language);
    }
  }

  private static String joined(List<? extends @Nullable LocalizedText> texts, String language) {
    StringBuilder all = new StringBuilder();
    for (LocalizedText text : texts) {
      if (text != null) {
        String words = language.equals("ko") ? text.ko() : text.en();
        if (words != null) {
          all.append(words).append(' ');
        }
      }
    }
    return all.toString();
  }

  private static JsonNode definition(ObjectMapper json) {
    try (InputStream file = CandidateIndex.class.getResourceAsStream("/search/candidates.json")) {
      return json.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
