package org.panro.catalog.saved;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of a search as they are kept: without what only turns pages. */
record SearchParameters(Map<String, List<String>> items) {
  private static final Set<String> OF_PAGES = Set.of("size", "cursor");

  static SearchParameters of(Map<String, List<String>> stated) {
    return new SearchParameters(
        stated.entrySet().stream()
            .filter(parameter -> !OF_PAGES.contains(parameter.getKey()))
            .filter(parameter -> !parameter.getValue().isEmpty())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    (one, other) -> one,
                    LinkedHashMap::new)));
  }
}
