package org.panro.portal.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;
import org.panro.portal.words.CategoryWords;
import org.panro.portal.words.FormWords;

/** A category as fields of a form, and back. */
final class CategoryForm {
  private CategoryForm() {}

  static Form below(@Nullable String parent) {
    return Form.empty().with("parent", parent);
  }

  static Form of(Category category) {
    Form form =
        Form.empty()
            .with(Form.VERSION, category.version())
            .with("name.ko", category.name().ko())
            .with("name.en", category.name().en())
            .with("parent", category.parent())
            .with("position", category.position())
            .with("hsChapters", String.join(", ", category.hsChapters()))
            .with("hsHeadings", String.join(", ", category.hsHeadings()));
    rows(form, "attribute.ko", category, attribute -> attribute.name().ko());
    rows(form, "attribute.en", category, attribute -> attribute.name().en());
    rows(form, "attribute.kind", category, attribute -> attribute.kind().word());
    rows(form, "attribute.unit", category, CategoryAttribute::unit);
    rows(form, "attribute.choices", category, attribute -> written(attribute.choices()));
    return form;
  }

  private static void rows(
      Form form,
      String name,
      Category category,
      Function<CategoryAttribute, @Nullable String> column) {
    form.with(
        name,
        category.attributes().stream()
            .map(attribute -> Objects.toString(column.apply(attribute), ""))
            .toList());
  }

  private static String written(List<LocalizedText> choices) {
    return choices.stream()
        .map(
            choice ->
                Objects.equals(choice.ko(), choice.en())
                    ? choice.in("en")
                    : choice.ko() + "=" + choice.en())
        .collect(Collectors.joining("; "));
  }

  /**
   * What the form states.
   *
   * @param code of the category that is changed, absent for a new one
   */
  static CategoryFacts read(
      Form form, @Nullable String code, CategoryWords words, FormWords common) {
    if (code == null && !form.value("code").matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      form.refuse("code", words.codeMissing());
    }
    if (!form.has("name.ko") || !form.has("name.en")) {
      form.refuse(form.has("name.ko") ? "name.en" : "name.ko", words.nameMissing());
    }
    codes(form, "hsChapters", "\\d{2}", words.chaptersHelp());
    codes(form, "hsHeadings", "\\d{4}(\\d{2})?", words.headingsHelp());
    return new CategoryFacts(
        code == null ? form.text("code") : code,
        new LocalizedText(form.text("name.ko"), form.text("name.en")),
        form.text("parent"),
        position(form, common),
        list(form.value("hsChapters")),
        list(form.value("hsHeadings")),
        attributes(form));
  }

  private static @Nullable Integer position(Form form, FormWords common) {
    String typed = form.value("position");
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,8}")) {
      form.refuse("position", common.notANumber());
      return null;
    }
    return Integer.valueOf(typed);
  }

  private static void codes(Form form, String name, String pattern, String help) {
    if (!list(form.value(name)).stream().allMatch(code -> code.matches(pattern))) {
      form.refuse(name, help);
    }
  }

  private static List<String> list(String typed) {
    return Stream.of(typed.split("[,\\s]+")).filter(each -> !each.isEmpty()).toList();
  }

  private static List<CategoryAttribute> attributes(Form form) {
    List<CategoryAttribute> attributes = new ArrayList<>();
    for (int row = 0; row < form.values("attribute.en").size(); row++) {
      String ko = form.value("attribute.ko", row);
      String en = form.value("attribute.en", row);
      String unit = form.value("attribute.unit", row);
      if (!ko.isEmpty() || !en.isEmpty()) {
        attributes.add(
            new CategoryAttribute(
                new LocalizedText(ko.isEmpty() ? null : ko, en.isEmpty() ? null : en),
                kind(form.value("attribute.kind", row)),
                unit.isEmpty() ? null : unit,
                choices(form.value("attribute.choices", row))));
      }
    }
    return attributes;
  }

  private static CategoryAttribute.Kind kind(String word) {
    return Stream.of(CategoryAttribute.Kind.values())
        .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(CategoryAttribute.Kind.TEXT);
  }

  private static List<LocalizedText> choices(String typed) {
    return Stream.of(typed.split(";"))
        .map(String::strip)
        .filter(choice -> !choice.isEmpty())
        .map(choice -> choice.split("=", 2))
        .map(both -> new LocalizedText(both[0].strip(), both[both.length - 1].strip()))
        .toList();
  }
}
