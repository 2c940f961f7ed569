package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.panro.catalog.vocabulary.Glossaries;
import org.panro.contracts.event.ProductState;
import org.panro.shared.search.IndexedDocument;

/** What saved searches need of the search: its query for alerts and the documents of products. */
@ApplicationScoped
public class AlertSearch {
  private static final int MOST_KNOWN = 10_000;

  private final ProductIndex index;
  private final Glossaries glossaries;
  private final ObjectMapper json;

  AlertSearch(ProductIndex index, Glossaries glossaries, ObjectMapper json) {
    this.index = index;
    this.glossaries = glossaries;
    this.json = json;
  }

  /** Fails with 400 where the public search would. */
  public void check(Map<String, List<String>> parameters) {
    wish(parameters);
  }

  /** The query for that search, by the vocabulary as it is now. */
  public Uni<ObjectNode> query(Map<String, List<String>> parameters) {
    SearchWish wish = wish(parameters);
    ObjectNode query = json.createObjectNode();
    ArrayNode filters = query.putObject("bool").putArray("filter");
    filters.addObject().putObject("term").put("visible", true);
    SearchFilters.of(wish).addTo(filters);
    return glossaries
        .current()
        .invoke(glossary -> AlertQuery.add(filters, glossary.wordByWord(wish.text())))
        .replaceWith(query);
  }

  /** The products that fit the query now, or nothing where they are more than are worth knowing. */
  public Uni<Optional<List<UUID>>> fitting(JsonNode query) {
    ObjectNode body = json.createObjectNode();
    body.put("size", MOST_KNOWN).put("track_total_hits", true).put("_source", false);
    body.putArray("sort").add("_doc");
    body.set("query", query);
    return index.search(body).map(AlertSearch::fittingOf);
  }

  private static Optional<List<UUID>> fittingOf(JsonNode found) {
    List<UUID> ids = new ArrayList<>();
    found.at("/hits/hits").forEach(hit -> ids.add(UUID.fromString(hit.path("_id").asText())));
    boolean all = found.at("/hits/total/value").asLong() <= MOST_KNOWN;
    return all ? Optional.of(ids) : Optional.empty();
  }

  /** Products as the index has them. */
  public Uni<List<JsonNode>> documents(List<ProductState> states) {
    return index
        .documents(states)
        .map(documents -> documents.stream().map(IndexedDocument::body).toList());
  }

  /** Settings and mappings of the index of products. */
  public ObjectNode definition() {
    return index.definition();
  }

  private static SearchWish wish(Map<String, List<String>> parameters) {
    MultivaluedHashMap<String, String> all = new MultivaluedHashMap<>();
    parameters.forEach(all::put);
    return SearchWish.of(all);
  }
}
