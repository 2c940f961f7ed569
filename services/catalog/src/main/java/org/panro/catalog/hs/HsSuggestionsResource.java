package org.panro.catalog.hs;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.category.Categories;
import org.panro.catalog.vocabulary.Glossaries;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.HsSuggestion;
import org.panro.contracts.catalog.HsSuggestionsApi;
import org.panro.contracts.value.Page;

@PermitAll
class HsSuggestionsResource implements HsSuggestionsApi {
  private final Headings headings = Headings.read();
  private final Categories categories;
  private final Glossaries glossaries;

  HsSuggestionsResource(Categories categories, Glossaries glossaries) {
    this.categories = categories;
    this.glossaries = glossaries;
  }

  @Override
  public Uni<Page<HsSuggestion>> suggest(String text, @Nullable String category) {
    Category known = category == null ? null : categories.find(category).orElse(null);
    List<String> usual = known == null ? List.of() : usual(known);
    return glossaries
        .current()
        .map(glossary -> headings.suggest(TextWords.of(text, glossary), known, usual))
        .map(found -> new Page<>(found, found.size(), null));
  }

  /** What it states itself, else what the nearest of its ancestors states. */
  private List<String> usual(Category category) {
    return categories.path(category.code()).stream()
        .flatMap(code -> categories.find(code).stream())
        .map(one -> Stream.concat(one.hsHeadings().stream(), one.hsChapters().stream()).toList())
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
