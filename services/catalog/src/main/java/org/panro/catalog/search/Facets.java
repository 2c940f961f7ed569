package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.category.Categories;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.SearchPage.FacetCount;
import org.panro.contracts.catalog.SearchPage.NumberRange;
import org.panro.contracts.value.LocalizedText;

/** Reads the counts and ranges of a result; categories come with their names. */
@ApplicationScoped
class Facets {
  private static final String CATEGORY = "category";

  /** An attribute whose values are mostly words is no range. */
  private static final double MOSTLY = 0.8;

  private final Categories categories;

  Facets(Categories categories) {
    this.categories = categories;
  }

  Map<String, List<FacetCount>> counts(JsonNode aggregations) {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    for (String facet : FacetQuery.WORDS) {
      if (aggregations.has(facet)) {
        facets.put(facet, counts(facet, aggregations.path(facet)));
      }
    }
    attributes(aggregations).forEach((facet, found) -> facets.put(facet, counts(facet, found)));
    return facets;
  }

  static Map<String, NumberRange> ranges(JsonNode aggregations) {
    Map<String, NumberRange> ranges = new LinkedHashMap<>();
    JsonNode prices = aggregations.at("/" + FacetQuery.PRICE + "/nested/units/buckets/0");
    put(ranges, FacetQuery.PRICE, prices.path("numbers"), prices.path("key").textValue());
    for (String facet : FacetQuery.NUMBERS) {
      put(ranges, facet, aggregations.path(facet).path("numbers"), null);
    }
    attributes(aggregations)
        .forEach(
            (facet, found) -> {
              JsonNode numbers = found.path("numbers");
              if (numbers.path("count").asLong() >= MOSTLY * found.path("doc_count").asLong()) {
                put(ranges, facet, numbers, found.at("/units/buckets/0/key").textValue());
              }
            });
    return ranges;
  }

  /** The frequent attributes, and those chosen as they would be without their choice. */
  private static Map<String, JsonNode> attributes(JsonNode aggregations) {
    Map<String, JsonNode> attributes = new LinkedHashMap<>();
    for (JsonNode name : aggregations.at("/" + FacetQuery.ATTRIBUTES + "/nested/names/buckets")) {
      attributes.put(SearchFilters.ATTRIBUTE + name.path("key").asText(), name);
    }
    aggregations
        .properties()
        .forEach(
            facet -> {
              if (facet.getKey().startsWith(SearchFilters.ATTRIBUTE)) {
                attributes.put(facet.getKey(), facet.getValue().at("/nested/named"));
              }
            });
    return attributes;
  }

  private static void put(
      Map<String, NumberRange> ranges, String facet, JsonNode numbers, @Nullable String unit) {
    if (numbers.path("count").asLong() > 0) {
      ranges.put(
          facet, new NumberRange(plain(numbers.path("min")), plain(numbers.path("max")), unit));
    }
  }

  private static BigDecimal plain(JsonNode number) {
    BigDecimal stripped = number.decimalValue().stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private List<FacetCount> counts(String facet, JsonNode found) {
    List<FacetCount> counts = new ArrayList<>();
    for (JsonNode bucket : found.at("/values/buckets")) {
      String value = bucket.path("key").asText();
      LocalizedText name = facet.equals(CATEGORY) ? name(value) : null;
      counts.add(new FacetCount(value, name, bucket.path("doc_count").asLong()));
    }
    return counts;
  }

  private @Nullable LocalizedText name(String category) {
    return categories.find(category).map(Category::name).orElse(null);
  }
}
