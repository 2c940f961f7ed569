package org.panro.shared.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One kind of document: an alias before an index whose name tells its definition, so that another
 * definition means another index and the alias moves only once that is filled.
 */
public final class SearchIndex {
  private static final int CONFLICT = 409;

  private final OpenSearch openSearch;
  private final ObjectMapper json;
  private final String alias;
  private final JsonNode definition;

  /** Fills a new index; answers once everything known is written to the index of that name. */
  @FunctionalInterface
  public interface Filling {
    Uni<Void> fill(String index);
  }

  /**
   * An index behind that alias.
   *
   * @param definition its settings and mappings
   */
  public SearchIndex(OpenSearch openSearch, ObjectMapper json, String alias, JsonNode definition) {
    this.openSearch = openSearch;
    this.json = json;
    this.alias = alias;
    this.definition = definition;
  }

  public String alias() {
    return alias;
  }

  /** Makes and fills the index where it is missing, and points the alias at it. */
  public Uni<Void> ensure(Filling filling) {
    String name = name();
    return exists("/_alias/" + alias + "?index=" + name)
        .chain(there -> there ? Uni.createFrom().voidItem() : build(name, filling));
  }

  private Uni<Void> build(String name, Filling filling) {
    return exists("/" + name)
        .chain(
            left ->
                left
                    ? openSearch.call("DELETE", "/" + name, null).replaceWithVoid()
                    : Uni.createFrom().voidItem())
        .chain(() -> openSearch.call("PUT", "/" + name, definition))
        .chain(() -> filling.fill(name))
        .chain(() -> openSearch.call("POST", "/_aliases", moved(name)))
        .replaceWithVoid();
  }

  /** The alias leaves whatever index it stood before in the same step. */
  private JsonNode moved(String name) {
    ObjectNode actions = json.createObjectNode();
    ObjectNode remove = actions.putArray("actions").addObject().putObject("remove");
    remove.put("index", alias + "-*").put("alias", alias).put("must_exist", false);
    actions
        .withArray("actions")
        .addObject()
        .putObject("add")
        .put("index", name)
        .put("alias", alias);
    return actions;
  }

  private Uni<Boolean> exists(String path) {
    return openSearch
        .call("GET", path, null)
        .map(answer -> true)
        .onFailure(failure -> failure instanceof SearchFailure refused && refused.isNotFound())
        .recoverWithItem(false);
  }

  private String name() {
    CRC32 checksum = new CRC32();
    checksum.update(definition.toString().getBytes(StandardCharsets.UTF_8));
    return alias + "-" + HexFormat.of().toHexDigits(checksum.getValue(), 8);
  }

  /**
   * Writes documents, checks each answer, and passes over those that are known in newer versions.
   */
  public Uni<Void> write(List<IndexedDocument> documents) {
    return write(alias, documents);
  }

  /** Writes documents; the answer comes when every search from then on finds them. */
  public Uni<Void> writeVisibly(List<IndexedDocument> documents) {
    return bulk("/" + alias + "/_bulk?refresh=true", documents);
  }

  /** Writes documents to the index of that name. */
  public Uni<Void> write(String index, List<IndexedDocument> documents) {
    return bulk("/" + index + "/_bulk", documents);
  }

  private Uni<Void> bulk(String path, List<IndexedDocument> documents) {
    if (documents.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    StringBuilder lines = new StringBuilder();
    for (IndexedDocument document : documents) {
      ObjectNode action = json.createObjectNode();
      action
          .putObject("index")
          .put("_id", document.id())
          .put("version", document.version())
          .put("version_type", "external");
      lines.append(action).append('\n').append(document.body()).append('\n');
    }
    return openSearch
        .callWithLines(path, lines.toString())
        .invoke(SearchIndex::check)
        .replaceWithVoid();
  }

  private static void check(JsonNode answer) {
    for (JsonNode item : answer.path("items")) {
      int status = item.path("index").path("status").asInt();
      if (status >= 400 && status != CONFLICT) {
        throw new SearchFailure(status, item.toString());
      }
    }
  }

  /** Searches with a query body of OpenSearch. */
  public Uni<JsonNode> search(JsonNode body) {
    return openSearch.call("POST", "/" + alias + "/_search", body);
  }

  /** Searches with several bodies in one call; an answer to each, in their order. */
  public Uni<List<JsonNode>> search(List<? extends JsonNode> bodies) {
    if (bodies.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    StringBuilder lines = new StringBuilder();
    bodies.forEach(body -> lines.append("{}\n").append(body).append('\n'));
    return openSearch
        .callWithLines("/" + alias + "/_msearch", lines.toString())
        .map(answer -> answer.path("responses").valueStream().map(SearchIndex::checked).toList());
  }

  private static JsonNode checked(JsonNode response) {
    int status = response.path("status").asInt();
    if (status >= 400) {
      throw new SearchFailure(status, response.toString());
    }
    return response;
  }
}
