package org.panro.portal.category;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.portal.page.Language;

/**
 * All categories, parents before their children; empty while the catalog is away, so that pages
 * show codes instead.
 */
public record CategoryTree(List<Category> all, Map<String, Category> byCode) {
  public static final CategoryTree EMPTY = of(List.of());

  public static CategoryTree of(List<Category> categories) {
    Map<String, Category> byCode = new LinkedHashMap<>();
    categories.forEach(category -> byCode.put(category.code(), category));
    return new CategoryTree(List.copyOf(categories), byCode);
  }

  /** Those at the top that are offered. */
  public List<Category> top() {
    return all.stream().filter(one -> one.parent() == null && !one.retired()).toList();
  }

  /** Those directly below that are offered. */
  public List<Category> below(String code) {
    return all.stream().filter(one -> code.equals(one.parent()) && !one.retired()).toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** What a form offers: all but the retired ones, of which the chosen one stays. */
  public List<Category> choices(String chosen) {
    return all.stream().filter(one -> !one.retired() || one.code().equals(chosen)).toList();
  }

  /** What a form offers in the branch of a category of the top, that one included. */
  public List<Category> choices(String chosen, String top) {
    return choices(chosen).stream().filter(one -> path(one.code()).getFirst().equals(top)).toList();
  }

  /** The name in that language; the code itself where it is unknown. */
  public String name(@Nullable String code, Language language) {
    if (code == null) {
      return "";
    }
    Category category = byCode.get(code);
    return category == null ? code : category.name().in(language.code());
  }

  /** The names from the top down. */
  public String fullName(String code, Language language) {
    return path(code).stream().map(one -> name(one, language)).collect(Collectors.joining(" › "));
  }

  /** The names from below the top down; at the top its own. */
  public String nameInBranch(String code, Language language) {
    List<String> path = path(code);
    return path.subList(path.size() > 1 ? 1 : 0, path.size()).stream()
        .map(one -> name(one, language))
        .collect(Collectors.joining(" › "));
  }

  /** How many levels lie above. */
  public int depth(String code) {
    return path(code).size() - 1;
  }

  /** What buyers filter by: its own attributes, then those of its ancestors. */
  public List<CategoryAttribute> attributes(String code) {
    Map<String, CategoryAttribute> byName = new LinkedHashMap<>();
    for (String one : path(code).reversed()) {
      Category category = byCode.get(one);
      if (category != null) {
        category
            .attributes()
            .forEach(attribute -> byName.putIfAbsent(attribute.name().in("en"), attribute));
      }
    }
    return List.copyOf(byName.values());
  }

  /**
   * The category's attribute that products state under that name; null where it is the seller's.
   */
  public @Nullable CategoryAttribute attribute(@Nullable String code, String name) {
    return code == null
        ? null
        : attributes(code).stream()
            .filter(one -> name.equals(one.name().en()))
            .findFirst()
            .orElse(null);
  }

  /** What an attribute of a product of that category is called. */
  public String attributeName(@Nullable String code, String name, Language language) {
    CategoryAttribute known = attribute(code, name);
    return known == null ? name : known.name().in(language.code());
  }

  /** A product's value as its reader would say it, where it is a known choice. */
  public String attributeValue(
      @Nullable String code, String name, String value, Language language) {
    CategoryAttribute known = attribute(code, name);
    return known == null
        ? value
        : known.choices().stream()
            .filter(choice -> value.equals(choice.en()))
            .findFirst()
            .map(choice -> choice.in(language.code()))
            .orElse(value);
  }

  /** The codes from the top down; a word that is no code stands alone. */
  private List<String> path(String code) {
    List<String> path = new ArrayList<>();
    for (@Nullable String next = code; next != null && !path.contains(next); next = parent(next)) {
      path.add(next);
    }
    Collections.reverse(path);
    return path;
  }

  private @Nullable String parent(String code) {
    Category category = byCode.get(Objects.requireNonNull(code));
    return category == null ? null : category.parent();
  }
}
