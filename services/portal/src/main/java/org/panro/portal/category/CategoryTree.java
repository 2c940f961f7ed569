package org.panro.portal.category;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.portal.page.Language;

/** All categories; empty while the catalog is away, so that pages show codes instead. */
public record CategoryTree(List<Category> all, Map<String, Category> byCode) {
  public static final CategoryTree EMPTY = of(List.of());

  static CategoryTree of(List<Category> categories) {
    Map<String, Category> byCode = new LinkedHashMap<>();
    categories.forEach(category -> byCode.put(category.code(), category));
    return new CategoryTree(List.copyOf(categories), byCode);
  }

  public List<Category> top() {
    return all.stream().filter(category -> category.parent() == null).toList();
  }

  public List<Category> below(String code) {
    return all.stream().filter(category -> code.equals(category.parent())).toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The name in that language; the code itself where it is unknown. */
  public String name(@Nullable String code, Language language) {
    if (code == null) {
      return "";
    }
    Category category = byCode.get(code);
    return category == null ? code : category.name().in(language.code());
  }
}
