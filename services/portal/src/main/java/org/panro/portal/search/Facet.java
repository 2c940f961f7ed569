package org.panro.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.SearchPage;
import org.panro.contracts.catalog.SearchPage.FacetCount;
import org.panro.contracts.catalog.SearchPage.NumberRange;

/**
 * Values by which the results can be narrowed.
 *
 * @param name of the parameter
 * @param range where the numbers of a bounded facet lie, absent where nothing was found
 * @param bounded whether it is narrowed by two bounds rather than by values
 * @param open whether it is shown at once
 */
record Facet(
    String name, List<Value> values, @Nullable NumberRange range, boolean bounded, boolean open) {
  private static final List<String> OF_PRODUCTS =
      List.of("category", "certification", "market", "brand");
  private static final int MOST_ATTRIBUTES = 8;
  private static final int SHOWN_AT_ONCE = 6;

  /** From that many different values on bounds say more than a list of numbers. */
  private static final int MANY_NUMBERS = 5;

  private static final int OPEN_AT_ONCE = 2;

  /** The name of an attribute's facet without its prefix. */
  public String attribute() {
    return name.startsWith(Wish.ATTRIBUTE) ? name.substring(Wish.ATTRIBUTE.length()) : name;
  }

  /** The values that are shown at once: those chosen, and the most frequent ones. */
  public List<Value> first() {
    return values.subList(0, Math.min(values.size(), shownAtOnce()));
  }

  public List<Value> more() {
    return values.subList(Math.min(values.size(), shownAtOnce()), values.size());
  }

  private int shownAtOnce() {
    return Math.max(SHOWN_AT_ONCE, (int) values.stream().filter(Value::chosen).count());
  }

  /** The facets that have something to choose, those of attributes last and not all of them. */
  static List<Facet> of(SearchPage page, Wish wish) {
    List<Facet> facets = new ArrayList<>();
    for (String name : OF_PRODUCTS) {
      add(facets, name, page, wish);
    }
    Set<String> attributes = new HashSet<>();
    for (String name : page.facets().keySet()) {
      if (name.startsWith(Wish.ATTRIBUTE)
          && (attributes.size() < MOST_ATTRIBUTES || !wish.values(name).isEmpty())
          && add(facets, name, page, wish)) {
        attributes.add(name);
      }
    }
    return facets;
  }

  /** A facet of one value only narrows nothing. */
  private static boolean add(List<Facet> facets, String name, SearchPage page, Wish wish) {
    NumberRange range = page.ranges().get(name);
    List<FacetCount> counts = page.facets().getOrDefault(name, List.of());
    boolean chosen = !wish.values(name).isEmpty();
    boolean bounded = wish.range(name).isSet() || (range != null && counts.size() >= MANY_NUMBERS);
    List<Value> values = values(name, counts, wish);
    boolean choice = chosen || values.size() > 1;
    if (choice) {
      facets.add(
          new Facet(
              name,
              bounded ? List.of() : values,
              bounded ? range : null,
              bounded,
              chosen || facets.size() < OPEN_AT_ONCE));
    }
    return choice;
  }

  private static List<Value> values(String name, List<FacetCount> counts, Wish wish) {
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
    values.sort(Comparator.comparing(value -> !value.chosen()));
    return List.copyOf(values);
  }

  /** A value, how many of the results have it, and whether it is chosen. */
  record Value(String value, long count, boolean chosen) {}
}
