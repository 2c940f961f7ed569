package org.panro.catalog.category;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;

/**
 * Categories as they hang together at one moment.
 *
 * @param byCode parents before their children, those of one parent in their order
 */
record CategoryTree(Map<String, Category> byCode) {
  static final CategoryTree EMPTY = new CategoryTree(Map.of());

  private static final Comparator<Category> IN_ORDER =
      Comparator.comparingInt(Category::position).thenComparing(Category::code);

  static CategoryTree of(Collection<Category> categories) {
    Map<@Nullable String, List<Category>> children = new LinkedHashMap<>();
    categories.stream()
        .sorted(IN_ORDER)
        .forEach(
            one -> children.computeIfAbsent(one.parent(), ignored -> new ArrayList<>()).add(one));
    Map<String, Category> byCode = new LinkedHashMap<>();
    descend(null, children, byCode);
    return new CategoryTree(byCode);
  }

  private static void descend(
      @Nullable String parent,
      Map<@Nullable String, List<Category>> children,
      Map<String, Category> byCode) {
    for (Category child : children.getOrDefault(parent, List.of())) {
      byCode.put(child.code(), child);
      descend(child.code(), children, byCode);
    }
  }

  List<Category> all() {
    return List.copyOf(byCode.values());
  }

  Optional<Category> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The code and those of its ancestors; a word that is no code stands for itself. */
  List<String> path(String code) {
    List<String> path = new ArrayList<>();
    for (@Nullable String next = code; next != null; next = parent(next)) {
      path.add(next);
    }
    return path;
  }

  /** Those codes and all below them; a word that is no code stands for itself. */
  List<String> within(Collection<String> codes) {
    Set<String> within = new LinkedHashSet<>(codes);
    for (Category category : byCode.values()) {
      if (category.parent() != null && within.contains(category.parent())) {
        within.add(category.code());
      }
    }
    return List.copyOf(within);
  }

  List<Category> below(String code) {
    return byCode.values().stream().filter(one -> code.equals(one.parent())).toList();
  }

  /** Its own attributes, then those of its ancestors, each name once. */
  List<CategoryAttribute> attributes(String code) {
    Map<String, CategoryAttribute> byName = new LinkedHashMap<>();
    path(code).stream()
        .flatMap(one -> find(one).stream())
        .flatMap(category -> category.attributes().stream())
        .forEach(attribute -> byName.putIfAbsent(attribute.name().in("en"), attribute));
    return List.copyOf(byName.values());
  }

  private @Nullable String parent(String code) {
    return find(code).map(Category::parent).orElse(null);
  }
}
