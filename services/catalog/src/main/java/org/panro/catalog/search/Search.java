package org.panro.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.search.Merging.Position;
import org.panro.catalog.vocabulary.Glossaries;
import org.panro.catalog.vocabulary.Translation;
import org.panro.contracts.catalog.SearchPage;
import org.panro.contracts.catalog.SearchPage.Hit;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.paging.Cursors;

/**
 * Searches products; what no word finds is searched again with a typo forgiven, and where that
 * finds nothing either, the answer says what to leave out.
 */
@ApplicationScoped
class Search {
  private final ProductIndex index;
  private final Glossaries glossaries;
  private final SearchBody bodies;
  private final Cursors cursors;
  private final Facets facets;
  private final Relaxing relaxing;
  private final ObjectMapper json;

  Search(
      ProductIndex index,
      Glossaries glossaries,
      SearchBody bodies,
      Cursors cursors,
      Facets facets,
      Relaxing relaxing,
      ObjectMapper json) {
    this.index = index;
    this.glossaries = glossaries;
    this.bodies = bodies;
    this.cursors = cursors;
    this.facets = facets;
    this.relaxing = relaxing;
    this.json = json;
  }

  Uni<SearchPage> find(SearchWish wish) {
    return wish.text().isEmpty()
        ? find(wish, Translation.NONE)
        : glossaries.current().chain(glossary -> find(wish, glossary.translate(wish.text())));
  }

  Uni<SearchPage> find(SearchWish wish, Translation translation) {
    Position from = position(wish.cursor());
    return page(wish, translation, from)
        .chain(
            page ->
                page.total() > 0 || !from.isStart()
                    ? Uni.createFrom().item(page)
                    : wish.text().isEmpty() ? relaxed(page, wish) : forgiving(wish, translation));
  }

  private Uni<SearchPage> page(SearchWish wish, Translation translation, Position from) {
    return index
        .search(bodies.page(wish, translation, from))
        .map(rankings -> page(rankings, wish, from));
  }

  private Uni<SearchPage> forgiving(SearchWish wish, Translation translation) {
    return index
        .search(bodies.spelling(wish.text()))
        .map(Search::spelling)
        .chain(
            meant ->
                page(wish, translation, Position.forgivingStart())
                    .map(page -> page.meaning(meant.isEmpty() ? null : meant)))
        .chain(page -> page.total() > 0 ? Uni.createFrom().item(page) : relaxed(page, wish));
  }

  private Uni<SearchPage> relaxed(SearchPage page, SearchWish wish) {
    return relaxing.of(wish).map(page::relaxed);
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

  private SearchPage page(List<JsonNode> rankings, SearchWish wish, Position from) {
    JsonNode written = rankings.getFirst();
    Merging shown =
        Merging.of(
            hits(written),
            rankings.size() > 1 ? hits(rankings.getLast()) : List.of(),
            wish.size(),
            from);
    JsonNode aggregations = written.path("aggregations");
    return new SearchPage(
        shown.hits().stream().map(this::hit).toList(),
        rankings.stream().mapToLong(Search::total).sum(),
        shown.next() == null ? null : cursors.encode(json.valueToTree(shown.next()).toString()),
        facets.counts(aggregations),
        Facets.ranges(aggregations),
        null,
        List.of());
  }

  private static List<JsonNode> hits(JsonNode found) {
    return found.at("/hits/hits").valueStream().toList();
  }

  private Hit hit(JsonNode hit) {
    ObjectNode card = hit.at("/_source/card").deepCopy();
    card.put("score", hit.path("_score").asDouble());
    card.set("highlights", hit.has("highlight") ? hit.path("highlight") : json.createObjectNode());
    glossaries
        .known()
        .gloss(read(card.path("name"), LocalizedText.class))
        .ifPresent(gloss -> card.set("nameGloss", json.valueToTree(gloss)));
    return read(card, Hit.class);
  }

  static long total(JsonNode found) {
    return found.at("/hits/total/value").asLong();
  }

  private static String spelling(JsonNode answer) {
    return Hangul.syllables(answer.at("/suggest/spelling/0/options/0/text").asText(""));
  }

  private Position position(@Nullable String cursor) {
    try {
      return cursor == null
          ? Position.START
          : json.readValue(cursors.decode(cursor), Position.class);
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
