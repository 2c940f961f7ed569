package org.panro.catalog.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.file.TabbedFile;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.contracts.value.LocalizedText;

/** The tree that comes with Panro, {@code category/categories.tsv} and {@code attributes.tsv}. */
final class CategoryFiles {
  /** Room to set another between two. */
  private static final int STEP = 10;

  private static final int CHAPTER = 2;

  private CategoryFiles() {}

  /** Parents before their children. */
  static List<CategoryFacts> read() {
    Map<String, CategoryAttribute> attributes = attributes();
    List<CategoryFacts> categories = new ArrayList<>();
    for (TabbedFile.Row row : TabbedFile.read("/category/categories.tsv")) {
      List<String> hs = row.list("hs");
      categories.add(
          new CategoryFacts(
              row.get("code"),
              new LocalizedText(row.get("ko"), row.get("en")),
              orNull(row.get("parent")),
              (categories.size() + 1) * STEP,
              hs.stream().filter(code -> code.length() == CHAPTER).toList(),
              hs.stream().filter(code -> code.length() > CHAPTER).toList(),
              row.list("attributes").stream()
                  .map(key -> Objects.requireNonNull(attributes.get(key), key))
                  .toList()));
    }
    return categories;
  }

  private static Map<String, CategoryAttribute> attributes() {
    Map<String, CategoryAttribute> attributes = new HashMap<>();
    for (TabbedFile.Row row : TabbedFile.read("/category/attributes.tsv")) {
      attributes.put(
          row.get("key"),
          new CategoryAttribute(
              new LocalizedText(row.get("ko"), row.get("en")),
              CategoryAttribute.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              orNull(row.get("unit")),
              choices(row.get("choices"))));
    }
    return attributes;
  }

  /** Divided by semicolons, each Korean and English with an equals sign, or the same in both. */
  private static List<LocalizedText> choices(String column) {
    return Stream.of(column.split(";", -1))
        .filter(choice -> !choice.isEmpty())
        .map(choice -> choice.split("=", 2))
        .map(both -> new LocalizedText(both[0], both[both.length - 1]))
        .toList();
  }

  private static @Nullable String orNull(String column) {
    return column.isEmpty() ? null : column;
  }
}
