package org.panro.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;
import org.panro.portal.words.CategoryWords;
import org.panro.portal.words.EnglishWords;
import org.panro.portal.words.FormWords;

class CategoryFormTest {
  private static final Category PUMPS =
      new Category(
          new UUID(0, 1),
          3,
          "pumps",
          new LocalizedText("펌프", "Pumps"),
          "fluid-air",
          20,
          List.of("84"),
          List.of("8413", "841370"),
          List.of(
              new CategoryAttribute(
                  new LocalizedText("유량", "Flow rate"),
                  CategoryAttribute.Kind.NUMBER,
                  "m³/h",
                  List.of()),
              new CategoryAttribute(
                  new LocalizedText("무급유", "Oil-free"),
                  CategoryAttribute.Kind.CHOICE,
                  null,
                  List.of(new LocalizedText("예", "Yes"), new LocalizedText("IP65", "IP65")))),
          false);

  @Test
  void whatAFormShowsIsWhatItStates() {
    CategoryFacts facts = read(CategoryForm.of(PUMPS), "pumps");
    assertThat(facts.code()).isEqualTo("pumps");
    assertThat(facts.name()).isEqualTo(PUMPS.name());
    assertThat(facts.parent()).isEqualTo("fluid-air");
    assertThat(facts.position()).isEqualTo(20);
    assertThat(facts.hsChapters()).isEqualTo(PUMPS.hsChapters());
    assertThat(facts.hsHeadings()).isEqualTo(PUMPS.hsHeadings());
    assertThat(facts.attributes()).isEqualTo(PUMPS.attributes());
  }

  @Test
  void whatIsMissingOrNoCodeIsToldAtItsField() {
    Form form =
        Form.empty()
            .with("code", "Big Pumps")
            .with("name.ko", "펌프")
            .with("hsHeadings", "8413, pumps")
            .with("position", "first");
    read(form, null);
    assertThat(form.isWrong("code")).isTrue();
    assertThat(form.isWrong("name.en")).isTrue();
    assertThat(form.isWrong("name.ko")).isFalse();
    assertThat(form.isWrong("hsHeadings")).isTrue();
    assertThat(form.isWrong("hsChapters")).isFalse();
    assertThat(form.isWrong("position")).isTrue();
  }

  private static CategoryFacts read(Form form, @Nullable String code) {
    return CategoryForm.read(
        form, code, EnglishWords.of(CategoryWords.class), EnglishWords.of(FormWords.class));
  }
}
