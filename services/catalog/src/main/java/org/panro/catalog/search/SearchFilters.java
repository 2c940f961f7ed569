package org.panro.catalog.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reader narrows a search by, as filters of OpenSearch by the facet each belongs to. */
final class SearchFilters {
  static final String ATTRIBUTE = "attr.";
  private static final Pattern RANGE =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)?\\.\\.(-?\\d+(?:\\.\\d+)?)?");

  private final Map<String, ObjectNode> filters = new LinkedHashMap<>();

  private SearchFilters() {}

  static SearchFilters of(SearchWish wish) {
    SearchFilters chosen = new SearchFilters();
    chosen.terms("category", "category", wish.categories());
    chosen.terms("certification", "certification", wish.certifications());
    chosen.terms("market", "market", wish.markets());
    chosen.terms("brand", "brand", wish.brands());
    chosen.range("level", decimal(wish.level()), null);
    chosen.price(wish);
    chosen.range("moq", null, wish.maxMoq());
    chosen.range("leadTime", null, decimal(wish.maxLeadTime()));
    wish.attributes().forEach(chosen::attribute);
    return chosen;
  }

  /** The same without what is chosen of that facet. */
  SearchFilters without(String facet) {
    SearchFilters others = new SearchFilters();
    others.filters.putAll(filters);
    others.filters.remove(facet);
    return others;
  }

  /** The facets of which something is chosen. */
  List<String> facets() {
    return List.copyOf(filters.keySet());
  }

  void addTo(ArrayNode array) {
    filters.values().forEach(array::add);
  }

  private void terms(String facet, String field, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode wanted = filter(facet).putObject("terms").putArray(field);
      values.forEach(wanted::add);
    }
  }

  private void range(String facet, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
    if (least != null || greatest != null) {
      bounds(filter(facet).putObject("range").putObject(facet), least, greatest);
    }
  }

  private void price(SearchWish wish) {
    if (wish.minPrice() == null && wish.maxPrice() == null) {
      return;
    }
    ArrayNode both = nested("price", "prices");
    if (wish.currency() != null) {
      both.addObject().putObject("term").put("prices.currency", wish.currency());
    }
    bounds(
        both.addObject().putObject("range").putObject("prices.amount"),
        wish.minPrice(),
        wish.maxPrice());
  }

  private void attribute(String name, List<String> values) {
    ArrayNode both = nested(ATTRIBUTE + name.toLowerCase(Locale.ROOT), "attributes");
    both.addObject().putObject("term").put("attributes.name", name);
    ObjectNode either = both.addObject().putObject("bool").put("minimum_should_match", 1);
    ArrayNode should = either.putArray("should");
    for (String value : values) {
      Matcher range = RANGE.matcher(value);
      if (range.matches()) {
        bounds(
            should.addObject().putObject("range").putObject("attributes.number"),
            decimal(range.group(1)),
            decimal(range.group(2)));
      } else {
        should.addObject().putObject("term").put("attributes.value", value);
      }
    }
  }

  private ArrayNode nested(String facet, String path) {
    ObjectNode nested = filter(facet).putObject("nested").put("path", path);
    return nested.putObject("query").putObject("bool").putArray("filter");
  }

  private ObjectNode filter(String facet) {
    ObjectNode filter = JsonNodeFactory.instance.objectNode();
    filters.put(facet, filter);
    return filter;
  }

  private static void bounds(
      ObjectNode bounds, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
    if (least != null) {
      bounds.put("gte", least);
    }
    if (greatest != null) {
      bounds.put("lte", greatest);
    }
  }

  private static @Nullable BigDecimal decimal(@Nullable Object number) {
    return number == null ? null : new BigDecimal(number.toString());
  }
}
