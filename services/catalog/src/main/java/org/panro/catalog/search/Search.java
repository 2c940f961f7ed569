package org.panro.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.vocabulary.Glossaries;
import org.panro.catalog.vocabulary.Translation;
import org.panro.contracts.catalog.SearchPage;
import org.panro.contracts.catalog.SearchPage.Hit;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.paging.Cursors;

/** Searches products; what no word finds is searched again with a typo forgiven. */
@ApplicationScoped
class Search {
  private final ProductIndex index;
  private final Glossaries glossaries;
  private final SearchBody bodies;
  private final Cursors cursors;
  private final Facets facets;
  private final ObjectMapper json;

  Search(
      ProductIndex index,
      Glossaries glossaries,
      SearchBody bodies,
      Cursors cursors,
      Facets facets,
      ObjectMapper json) {
    this.index = index;
    this.glossaries = glossaries;
    this.bodies = bodies;
    this.cursors = cursors;
    this.facets = facets;
    this.json = json;
  }

  Uni<SearchPage> find(SearchWish wish) {
    return wish.text().isEmpty()
        ? find(wish, Translation.NONE)
        : glossaries.current().chain(glossary -> find(wish, glossary.translate(wish.text())));
  }

  private Uni<SearchPage> find(SearchWish wish, Translation translation) {
    JsonNode cursor = cursor(wish.cursor());
    JsonNode after = cursor == null ? null : cursor.path("after");
    if (cursor != null && cursor.path("forgiving").asBoolean()) {
      return index
          .search(bodies.forgiving(wish, translation, after))
          .map(found -> page(found, wish, true, null));
    }
    return index
        .search(bodies.of(wish, translation, after))
        .chain(
            found ->
                total(found) > 0 || wish.text().isEmpty()
                    ? Uni.createFrom().item(page(found, wish, false, null))
                    : forgiving(wish, translation));
  }

  private Uni<SearchPage> forgiving(SearchWish wish, Translation translation) {
    return index
        .search(bodies.spelling(wish.text()))
        .map(Search::spelling)
        .onItem()
        .transformToUni(
            meant ->
                index
                    .search(bodies.forgiving(wish, translation, null))
                    .map(found -> page(found, wish, true, meant.isEmpty() ? null : meant)));
  }

  Uni<List<LocalizedText>> suggest(String text) {
    return index
        .search(bodies.suggestions(text))
        .map(
            found -> {
              Set<LocalizedText> names = new LinkedHashSet<>();
              found
                  .at("/hits/hits")
                  .forEach(
                      hit -> names.add(read(hit.at("/_source/card/name"), LocalizedText.class)));
              return List.copyOf(names);
            });
  }

  private SearchPage page(
      JsonNode found, SearchWish wish, boolean forgiving, @Nullable String didYouMean) {
    List<JsonNode> hits = new ArrayList<>();
    found.at("/hits/hits").forEach(hits::add);
    boolean more = hits.size() > wish.size();
    List<JsonNode> shown = more ? hits.subList(0, wish.size()) : hits;
    return new SearchPage(
        shown.stream().map(this::hit).toList(),
        total(found),
        more ? next(shown.getLast(), forgiving) : null,
        facets.of(found.path("aggregations")),
        didYouMean);
  }

  private Hit hit(JsonNode hit) {
    ObjectNode card = hit.at("/_source/card").deepCopy();
    card.put("score", hit.path("_score").asDouble());
    card.set("highlights", hit.has("highlight") ? hit.path("highlight") : json.createObjectNode());
    return read(card, Hit.class);
  }

  private static long total(JsonNode found) {
    return found.at("/hits/total/value").asLong();
  }

  private static String spelling(JsonNode answer) {
    return answer.at("/suggest/spelling/0/options/0/text").asText("");
  }

  private String next(JsonNode last, boolean forgiving) {
    ObjectNode position = json.createObjectNode().put("forgiving", forgiving);
    position.set("after", last.path("sort"));
    return cursors.encode(position.toString());
  }

  private @Nullable JsonNode cursor(@Nullable String cursor) {
    try {
      return cursor == null ? null : json.readTree(cursors.decode(cursor));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A signed cursor was made here", impossible);
    }
  }

  private <T> T read(JsonNode node, Class<T> type) {
    try {
      return json.treeToValue(node, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("The index holds what cannot be read", unreadable);
    }
  }
}
