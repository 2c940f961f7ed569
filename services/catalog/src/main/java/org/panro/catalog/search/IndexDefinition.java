package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;
import org.panro.shared.search.OpenSearch;
import org.panro.shared.search.SearchFailure;

/** Settings and mappings of the index of products, with the words of the dictionary. */
@ApplicationScoped
class IndexDefinition {
  private static final String TOKENIZER = "/settings/analysis/tokenizer/korean";
  private static final String RULES = "user_dictionary_rules";

  private final OpenSearch openSearch;
  private final DictionaryRepository dictionary;
  private final ObjectMapper json;
  private final JsonNode plain;

  IndexDefinition(OpenSearch openSearch, DictionaryRepository dictionary, ObjectMapper json) {
    this.openSearch = openSearch;
    this.dictionary = dictionary;
    this.json = json;
    try (InputStream file = getClass().getResourceAsStream("/search/products.json")) {
      this.plain = json.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  JsonNode plain() {
    return plain;
  }

  Uni<JsonNode> withWords() {
    return Panache.withSession(dictionary::only).map(kept -> with(kept.lines()));
  }

  private JsonNode with(List<String> lines) {
    ObjectNode definition = plain.deepCopy();
    definition.withObject(TOKENIZER).setAll(tokenizer(lines));
    return definition;
  }

  private ObjectNode tokenizer(List<String> lines) {
    ObjectNode tokenizer = plain.at(TOKENIZER).deepCopy();
    if (!lines.isEmpty()) {
      lines.forEach(tokenizer.putArray(RULES)::add);
    }
    return tokenizer;
  }

  /** The parts of a text, were these the dictionary's lines. */
  Uni<List<String>> analyze(List<String> lines, String text) {
    ObjectNode request = json.createObjectNode().put("text", text);
    request.set("tokenizer", tokenizer(lines));
    plain.at("/settings/analysis/analyzer/ko/filter").forEach(request.putArray("filter")::add);
    return openSearch
        .call("POST", "/_analyze", request)
        .map(
            answer ->
                answer
                    .path("tokens")
                    .valueStream()
                    .map(part -> part.path("token").asText())
                    .toList());
  }

  /** Refuses lines that nori refuses, before any index is made of them; names the first one. */
  Uni<Void> check(List<String> lines) {
    return accepts(lines)
        .chain(all -> all ? Uni.createFrom().voidItem() : refuse(lines, 0, lines.size()));
  }

  /** Halves the lines until the first one that is refused is alone. */
  private Uni<Void> refuse(List<String> lines, int from, int to) {
    if (to - from == 1) {
      throw refused(lines, from);
    }
    int middle = (from + to) / 2;
    return accepts(lines.subList(from, middle))
        .chain(first -> first ? refuse(lines, middle, to) : refuse(lines, from, middle));
  }

  static HttpProblem refused(List<String> lines, int at) {
    return Problems.invalid(
        "lines[%d]".formatted(at),
        new LocalizedText(
            "%d번째 줄 ‘%s’을(를) 사전에 넣을 수 없어요. 낱말은 한 번만 적고, 낱말 뒤의 조각을 이으면 그 낱말이 되어야 해요."
                .formatted(at + 1, lines.get(at)),
            "Line %d, “%s”, cannot be kept: a word stands once, and the parts after it make it up."
                .formatted(at + 1, lines.get(at))));
  }

  private Uni<Boolean> accepts(List<String> lines) {
    return analyze(lines, "판로")
        .map(parts -> true)
        .onFailure(SearchFailure.class)
        .recoverWithItem(false);
  }
}
