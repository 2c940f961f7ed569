package org.panro.portal.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panro.contracts.catalog.SearchPage.FacetCount;

/**
 * Values by which the results can be narrowed.
 *
 * @param name of the parameter
 */
record Facet(String name, List<Value> values) {
  /** The name of an attribute's facet without its prefix. */
  public String attribute() {
    return name.startsWith("attr.") ? name.substring("attr.".length()) : name;
  }

  /** The facets that have something to choose, those of attributes last. */
  static List<Facet> of(Map<String, List<FacetCount>> counted, Wish wish) {
    List<Facet> facets = new ArrayList<>();
    for (String name : List.of("category", "certification", "market")) {
      add(facets, name, counted.getOrDefault(name, List.of()), wish);
    }
    counted.forEach(
        (name, counts) -> {
          if (name.startsWith("attr.")) {
            add(facets, name, counts, wish);
          }
        });
    return facets;
  }

  private static void add(List<Facet> facets, String name, List<FacetCount> counts, Wish wish) {
    List<Value> values = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (FacetCount count : counts) {
      listed.add(count.value());
      values.add(new Value(count.value(), count.count(), wish.has(name, count.value())));
    }
    for (String chosen : wish.values(name)) {
      if (listed.add(chosen)) {
        values.add(new Value(chosen, 0, true));
      }
    }
    if (!values.isEmpty()) {
      facets.add(new Facet(name, List.copyOf(values)));
    }
  }

  /** A value, how many of the results have it, and whether it is chosen. */
  record Value(String value, long count, boolean chosen) {}
}
