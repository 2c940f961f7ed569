package org.panro.catalog.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the counts beside a result. What is chosen of a facet narrows all others and not itself;
 * therefore the filters stand in each count and, for the products, behind the query.
 */
final class FacetQuery {
  static final List<String> WORDS =
      List.of("category", "certification", "market", "level", "brand");
  static final List<String> NUMBERS = List.of("moq", "leadTime");
  static final String PRICE = "price";
  static final String ATTRIBUTES = "attributes";
  private static final int VALUES = 20;
  private static final int MOST_ATTRIBUTES = 12;

  private final SearchFilters filters;
  private final ObjectNode counts;

  private FacetQuery(SearchFilters filters, ObjectNode counts) {
    this.filters = filters;
    this.counts = counts;
  }

  static void add(ObjectNode counts, SearchFilters filters, @Nullable String currency) {
    FacetQuery facets = new FacetQuery(filters, counts);
    WORDS.forEach(facet -> terms(facets.counted(facet).putObject("values"), facet, VALUES));
    NUMBERS.forEach(facet -> stats(facets.counted(facet).putObject("numbers"), facet));
    facets.prices(currency);
    attributeNames(facets.counted(ATTRIBUTES));
    filters.facets().stream()
        .filter(facet -> facet.startsWith(SearchFilters.ATTRIBUTE))
        .forEach(facets::chosenAttribute);
  }

  private ObjectNode counted(String facet) {
    ObjectNode counted = counts.putObject(facet);
    filters.without(facet).addTo(counted.putObject("filter").putObject("bool").putArray("filter"));
    return counted.putObject("aggs");
  }

  private void prices(@Nullable String currency) {
    ObjectNode tiers = nested(counted(PRICE), "prices");
    ObjectNode currencies = tiers.putObject("units");
    terms(currencies, "prices.currency", 1);
    if (currency != null) {
      ((ObjectNode) currencies.path("terms")).putArray("include").add(currency);
    }
    stats(currencies.putObject("aggs").putObject("numbers"), "prices.amount");
  }

  private static void attributeNames(ObjectNode aggregations) {
    ObjectNode names = nested(aggregations, "attributes").putObject("names");
    terms(names, "attributes.name", MOST_ATTRIBUTES);
    attributeValues(names.putObject("aggs"));
  }

  private void chosenAttribute(String facet) {
    ObjectNode named = nested(counted(facet), "attributes").putObject("named");
    String name = facet.substring(SearchFilters.ATTRIBUTE.length());
    named.putObject("filter").putObject("term").put("attributes.name", name);
    attributeValues(named.putObject("aggs"));
  }

  private static void attributeValues(ObjectNode aggregations) {
    terms(aggregations.putObject("values"), "attributes.value", VALUES);
    terms(aggregations.putObject("units"), "attributes.unit", 1);
    stats(aggregations.putObject("numbers"), "attributes.number");
  }

  private static ObjectNode nested(ObjectNode aggregations, String path) {
    ObjectNode nested = aggregations.putObject("nested");
    nested.putObject("nested").put("path", path);
    return nested.putObject("aggs");
  }

  private static void terms(ObjectNode aggregation, String field, int size) {
    aggregation.putObject("terms").put("field", field).put("size", size);
  }

  private static void stats(ObjectNode aggregation, String field) {
    aggregation.putObject("stats").put("field", field);
  }
}
