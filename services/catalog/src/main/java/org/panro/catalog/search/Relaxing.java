package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.vocabulary.Glossaries;
import org.panro.catalog.vocabulary.Glossary;
import org.panro.contracts.catalog.SearchPage.Relaxation;

/** Finds out which filter or word to leave out where a search finds nothing. */
@ApplicationScoped
class Relaxing {
  private static final String WORDS = "q";
  private static final int MOST_WORDS = 6;
  private static final int MOST_FILTERS = 10;

  private final ProductIndex index;
  private final Glossaries glossaries;
  private final SearchBody bodies;

  Relaxing(ProductIndex index, Glossaries glossaries, SearchBody bodies) {
    this.index = index;
    this.glossaries = glossaries;
    this.bodies = bodies;
  }

  private record Way(String parameter, @Nullable String value, ObjectNode count) {}

  /** What finds something, the most fruitful first. */
  Uni<List<Relaxation>> of(SearchWish wish) {
    return glossaries.current().chain(glossary -> of(wish, glossary));
  }

  private Uni<List<Relaxation>> of(SearchWish wish, Glossary glossary) {
    List<Way> ways = new ArrayList<>();
    SearchFilters filters = SearchFilters.of(wish);
    filters.facets().stream()
        .limit(MOST_FILTERS)
        .forEach(
            facet ->
                ways.add(
                    new Way(
                        facet,
                        null,
                        bodies.count(
                            wish.text(),
                            glossary.translate(wish.text()),
                            filters.without(facet)))));
    for (String shorter : shorter(wish.text())) {
      ways.add(
          new Way(WORDS, shorter, bodies.count(shorter, glossary.translate(shorter), filters)));
    }
    return index
        .search(ways.stream().map(Way::count).toList())
        .map(counts -> fruitful(ways, counts));
  }

  /** The words with each left out in turn. */
  static List<String> shorter(String text) {
    List<String> words = List.of(text.split("\\s+", MOST_WORDS + 1));
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return List.of();
    }
    return IntStream.range(0, words.size())
        .mapToObj(
            left -> {
              List<String> others = new ArrayList<>(words);
              others.remove(left);
              return String.join(" ", others);
            })
        .toList();
  }

  private static List<Relaxation> fruitful(List<Way> ways, List<JsonNode> counts) {
    return IntStream.range(0, ways.size())
        .mapToObj(
            way ->
                new Relaxation(
                    ways.get(way).parameter(),
                    ways.get(way).value(),
                    Search.total(counts.get(way))))
        .filter(relaxation -> relaxation.total() > 0)
        .sorted(Comparator.comparingLong(Relaxation::total).reversed())
        .toList();
  }
}
