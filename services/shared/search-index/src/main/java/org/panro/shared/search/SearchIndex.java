package org.panro.shared.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * One kind of document: an alias before the index that answers, whose name tells its definition, so
 * that another definition means another index and the alias moves only once that is filled. A
 * second alias names every index that is kept up with changes: the one that answers, one that is
 * being filled, one to go back to.
 */
public final class SearchIndex {
  private static final int CONFLICT = 409;

  private final OpenSearch openSearch;
  private final ObjectMapper json;
  private final String alias;
  private final String kept;
  private final String name;

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
    this.kept = alias + ".kept";
    CRC32 checksum = new CRC32();
    checksum.update(definition.toString().getBytes(StandardCharsets.UTF_8));
    this.name = alias + "-" + HexFormat.of().toHexDigits(checksum.getValue(), 8);
  }

  public String alias() {
    return alias;
  }

  /** The name of one more index of this definition. */
  public String named(String suffix) {
    return name + "-" + suffix;
  }

  /**
   * Makes and fills the index where none of its definition answers, and points the alias at it.
   *
   * @param definition the one it was made with, or that with words of its own
   */
  public Uni<Void> ensure(JsonNode definition, Filling filling) {
    return current()
        .chain(
            answering ->
                answering.isPresent() && answering.get().startsWith(name)
                    ? keep(answering.get())
                    : build(definition, filling));
  }

  private Uni<Void> build(JsonNode definition, Filling filling) {
    return drop(name)
        .chain(() -> create(name, definition))
        .chain(() -> filling.fill(name))
        .chain(() -> switchTo(name))
        .chain(() -> keepOnly(Set.of(name)));
  }

  /** Makes an index, where it is missing, and has it kept up with changes from now on. */
  public Uni<Void> create(String index, JsonNode definition) {
    return exists("/" + index)
        .chain(
            there ->
                there
                    ? Uni.createFrom().voidItem()
                    : openSearch.call("PUT", "/" + index, definition).replaceWithVoid())
        .chain(() -> keep(index));
  }

  public Uni<Void> drop(String index) {
    return exists("/" + index)
        .chain(
            there ->
                there
                    ? openSearch.call("DELETE", "/" + index, null).replaceWithVoid()
                    : Uni.createFrom().voidItem());
  }

  /** Has searches answered by that index, from one to the next. */
  public Uni<Void> switchTo(String index) {
    return openSearch
        .call("POST", "/" + index + "/_refresh", null)
        .chain(() -> openSearch.call("POST", "/_aliases", moved(index)))
        .replaceWithVoid();
  }

  /** Drops what is kept up beside those. */
  public Uni<Void> keepOnly(Set<String> indices) {
    return behind(kept)
        .chain(
            all ->
                Multi.createFrom()
                    .iterable(all)
                    .filter(index -> !indices.contains(index))
                    .onItem()
                    .transformToUniAndConcatenate(this::drop)
                    .onItem()
                    .ignoreAsUni());
  }

  /** The index that answers. */
  public Uni<Optional<String>> current() {
    return behind(alias).map(indices -> indices.stream().findFirst());
  }

  private Uni<List<String>> behind(String name) {
    return openSearch
        .call("GET", "/_alias/" + name, null)
        .map(answer -> answer.propertyStream().map(Map.Entry::getKey).sorted().toList())
        .onFailure(SearchIndex::isNotFound)
        .recoverWithItem(List.of());
  }

  private Uni<Void> keep(String index) {
    ObjectNode actions = json.createObjectNode();
    actions.putArray("actions").addObject().putObject("add").put("index", index).put("alias", kept);
    return openSearch.call("POST", "/_aliases", actions).replaceWithVoid();
  }

  /** The alias leaves whatever index it stood before in the same step. */
  private JsonNode moved(String index) {
    ObjectNode actions = json.createObjectNode();
    ObjectNode remove = actions.putArray("actions").addObject().putObject("remove");
    remove.put("index", alias + "-*").put("alias", alias).put("must_exist", false);
    actions
        .withArray("actions")
        .addObject()
        .putObject("add")
        .put("index", index)
        .put("alias", alias);
    return actions;
  }

  private Uni<Boolean> exists(String path) {
    return openSearch
        .call("GET", path, null)
        .map(answer -> true)
        .onFailure(SearchIndex::isNotFound)
        .recoverWithItem(false);
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof SearchFailure refused && refused.isNotFound();
  }

  /**
   * Writes documents to every index that is kept up, checks each answer, and passes over those that
   * are known in newer versions. Which indices these are is asked anew each time: who begins to
   * fill one reads what was written before.
   */
  public Uni<Void> write(List<IndexedDocument> documents) {
    return writeToKept(documents, false);
  }

  /** Writes documents; the answer comes when every search from then on finds them. */
  public Uni<Void> writeVisibly(List<IndexedDocument> documents) {
    return writeToKept(documents, true);
  }

  /** Writes documents to the index of that name. */
  public Uni<Void> write(String index, List<IndexedDocument> documents) {
    return bulk(List.of(index), documents, false);
  }

  private Uni<Void> writeToKept(List<IndexedDocument> documents, boolean visibly) {
    return documents.isEmpty()
        ? Uni.createFrom().voidItem()
        : behind(kept).chain(indices -> bulk(indices, documents, visibly));
  }

  private Uni<Void> bulk(List<String> indices, List<IndexedDocument> documents, boolean visibly) {
    if (indices.isEmpty()) {
      throw new IllegalStateException("No index is kept behind " + alias);
    }
    if (documents.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    StringBuilder lines = new StringBuilder();
    for (String index : indices) {
      for (IndexedDocument document : documents) {
        ObjectNode action = json.createObjectNode();
        action
            .putObject("index")
            .put("_index", index)
            .put("_id", document.id())
            .put("version", document.version())
            .put("version_type", "external");
        lines.append(action).append('\n').append(document.body()).append('\n');
      }
    }
    return openSearch
        .callWithLines(visibly ? "/_bulk?refresh=true" : "/_bulk", lines.toString())
        .invoke(SearchIndex::check)
        .replaceWithVoid();
  }

  private static void check(JsonNode answer) {
    for (JsonNode item : answer.path("items")) {
      int status = item.path("index").path("status").asInt();
      if (status >= 400 && status != CONFLICT) {
        throw OpenSearch.refusal(status, item.toString());
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
      throw OpenSearch.refusal(status, response.toString());
    }
    return response;
  }
}
