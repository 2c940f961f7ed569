package org.panro.portal.buyer;

import java.util.List;
import java.util.stream.Collectors;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.search.Wish;

/** A search as the beginning of a sourcing request. */
final class SearchedFor {
  private SearchedFor() {}

  /** Fills in what the search says; what has no field of its own stands in the description. */
  static Form fill(Form form, Wish wish, CategoryTree categories, Language language) {
    String category = wish.value("category");
    String name = wish.value("q").isEmpty() ? categories.name(category, language) : wish.value("q");
    if (!name.isEmpty()) {
      form.with("title." + language.code(), name)
          .with("item.ko", List.of(language == Language.KO ? name : ""))
          .with("item.en", List.of(language == Language.EN ? name : ""))
          .with("quantity", List.of(""))
          .with("unit", List.of("C62"))
          .with("price", List.of(wish.value("maxPrice")));
    }
    return form.with("description." + language.code(), attributes(wish))
        .with("category", category)
        .with("currency", wish.value("currency").isEmpty() ? "USD" : wish.value("currency"))
        .with("requiredCertifications", String.join(", ", wish.values("certification")))
        .with("minimumLevel", wish.value("level"))
        .with("country", wish.value("market"));
  }

  private static String attributes(Wish wish) {
    return wish.chips().stream()
        .filter(chip -> !chip.attribute().isEmpty())
        .map(chip -> chip.attribute() + ": " + chip.shown())
        .collect(Collectors.joining("\n"));
  }
}
