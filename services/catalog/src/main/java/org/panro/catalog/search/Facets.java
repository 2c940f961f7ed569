package org.panro.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.category.Categories;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.SearchPage.FacetCount;
import org.panro.contracts.value.LocalizedText;

/** Reads the counts of a result; categories come with their names. */
@ApplicationScoped
class Facets {
  private static final String CATEGORY = "category";
  private static final String ATTRIBUTES = "attributes";

  private final Categories categories;

  Facets(Categories categories) {
    this.categories = categories;
  }

  Map<String, List<FacetCount>> of(JsonNode aggregations) {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> facet : aggregations.properties()) {
      if (facet.getKey().equals(ATTRIBUTES)) {
        for (JsonNode name : facet.getValue().at("/names/buckets")) {
          String attribute = "attr." + name.path("key").asText();
          facets.put(attribute, counts(attribute, name.path("values")));
        }
      } else {
        facets.put(facet.getKey(), counts(facet.getKey(), facet.getValue()));
      }
    }
    return facets;
  }

  private List<FacetCount> counts(String facet, JsonNode found) {
    List<FacetCount> counts = new ArrayList<>();
    for (JsonNode bucket : found.path("buckets")) {
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
