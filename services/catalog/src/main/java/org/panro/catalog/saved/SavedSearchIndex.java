package org.panro.catalog.saved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.search.AlertSearch;
import org.panro.shared.search.IndexedDocument;
import org.panro.shared.search.OpenSearch;
import org.panro.shared.search.SearchIndex;

/**
 * The index that holds the query of each watched search, by which products are percolated. It is
 * filled from the rows where it is missing.
 */
@ApplicationScoped
class SavedSearchIndex {
  private static final int PAGE = 300;
  private static final String QUERY = "query";
  private static final JsonMapper JSON = new JsonMapper();

  /** Each product of a call costs every search it might fit. */
  private static final int PRODUCTS_OF_A_CALL = 100;

  private static final int SEARCHES_OF_A_CALL = 1000;

  private final JsonNode definition;
  private final SearchIndex index;
  private final OpenSearch openSearch;
  private final SavedSearchRepository rows;
  private final AlertSearch search;
  private final ObjectMapper json;

  /** A product that fits a search. */
  record Fit(UUID search, UUID product) {}

  SavedSearchIndex(
      OpenSearch openSearch,
      ObjectMapper json,
      AlertSearch search,
      SavedSearchRepository rows,
      @ConfigProperty(name = "panro.index-prefix") String prefix) {
    this.definition = withQueries(search.definition());
    this.index = new SearchIndex(openSearch, json, prefix + "-saved-searches", definition);
    this.openSearch = openSearch;
    this.rows = rows;
    this.search = search;
    this.json = json;
  }

  /** Queries are read by the fields of products. */
  private static JsonNode withQueries(ObjectNode definition) {
    definition.withObject("/mappings/properties").putObject(QUERY).put("type", "percolator");
    return definition;
  }

  Uni<Void> ensure() {
    return index.ensure(definition, name -> fillAfter(name, new UUID(0, 0)));
  }

  private Uni<Void> fillAfter(String name, UUID last) {
    return Panache.withSession(() -> rows.madeAfter(last, PAGE))
        .chain(
            found ->
                found.isEmpty()
                    ? openSearch.call("POST", "/" + name + "/_refresh", null).replaceWithVoid()
                    : index
                        .write(name, found.stream().map(row -> document(row, row.query)).toList())
                        .chain(() -> fillAfter(name, found.getLast().id)));
  }

  /** Holds that query for the search from then on, or none. */
  Uni<Void> hold(SavedSearchRow row, @Nullable String query) {
    return ensure().chain(() -> index.writeVisibly(List.of(document(row, query))));
  }

  /** Where a call fails the index may be lost; it is tried again with the index there. */
  private <T> Uni<T> healing(Supplier<Uni<T>> call) {
    return Uni.createFrom()
        .deferred(call::get)
        .onFailure()
        .recoverWithUni(failure -> ensure().chain(call::get));
  }

  private IndexedDocument document(SavedSearchRow row, @Nullable String query) {
    ObjectNode body = json.createObjectNode().put("id", row.id.toString());
    if (query != null) {
      body.set(QUERY, read(query));
    }
    return new IndexedDocument(row.id.toString(), row.revision, body);
  }

  static JsonNode read(String query) {
    try {
      return JSON.readTree(query);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A query was written here", impossible);
    }
  }

  /** Which searches the products fit. */
  Uni<List<Fit>> fits(List<UUID> products, List<JsonNode> documents) {
    if (documents.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    int call = Math.min(PRODUCTS_OF_A_CALL, documents.size());
    List<UUID> some = products.subList(0, call);
    return healing(() -> page(some, documents.subList(0, call), null))
        .chain(
            found ->
                fits(
                        products.subList(call, products.size()),
                        documents.subList(call, documents.size()))
                    .map(more -> joined(found, more)));
  }

  private Uni<List<Fit>> page(
      List<UUID> products, List<JsonNode> documents, @Nullable JsonNode after) {
    ObjectNode body = json.createObjectNode().put("size", SEARCHES_OF_A_CALL);
    body.put("_source", false).putArray("sort").add("id");
    ObjectNode percolate = body.putObject("query").putObject("percolate").put("field", QUERY);
    percolate.putArray("documents").addAll(documents);
    if (after != null) {
      body.set("search_after", after);
    }
    return index
        .search(body)
        .chain(
            answer -> {
              JsonNode hits = answer.at("/hits/hits");
              List<Fit> found = fits(hits, products);
              return hits.size() < SEARCHES_OF_A_CALL
                  ? Uni.createFrom().item(found)
                  : page(products, documents, hits.get(hits.size() - 1).path("sort"))
                      .map(more -> joined(found, more));
            });
  }

  private static List<Fit> fits(JsonNode hits, List<UUID> products) {
    List<Fit> fits = new ArrayList<>();
    for (JsonNode hit : hits) {
      UUID search = UUID.fromString(hit.path("_id").asText());
      for (JsonNode slot : hit.at("/fields/_percolator_document_slot")) {
        fits.add(new Fit(search, products.get(slot.asInt())));
      }
    }
    return fits;
  }

  private static List<Fit> joined(List<Fit> some, List<Fit> more) {
    List<Fit> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** The query as it is kept. */
  Uni<String> query(SavedSearchRow row) {
    return search.query(row.parameters.items()).map(JsonNode::toString);
  }
}
