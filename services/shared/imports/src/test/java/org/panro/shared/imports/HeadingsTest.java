package org.panro.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.shared.imports.ImportField.Kind;

class HeadingsTest {
  private static final List<ImportField> FIELDS =
      List.of(
          ImportField.of("sku", Kind.TEXT, "품번", "SKU", "item no"),
          ImportField.of("name.ko", Kind.TEXT, "제품명(한글)", "Name (Korean)", "제품명"),
          ImportField.of("name.en", Kind.TEXT, "제품명(영문)", "Name (English)", "name"),
          ImportField.of("price.amount", Kind.NUMBER, "단가", "Unit price"),
          ImportField.of("price.KRW", Kind.NUMBER, "단가(원)", "Price (KRW)"),
          ImportField.of("attributes", Kind.STRUCTURE, "규격", "Attributes"));

  @Test
  void headingsOfEitherLanguageAreKnownInAnyOrder() {
    assertThat(guessed("제품명 (영문)", "단가(원)", "ITEM_NO", "제품명"))
        .containsExactly("name.en", "price.KRW", "sku", "name.ko");
  }

  @Test
  void aFieldsOwnNameIsKnown() {
    assertThat(guessed("name.en", "price.amount", "attr.bore", "attribute.Vac"))
        .containsExactly("name.en", "price.amount", "attr.bore", "attr.Vac");
  }

  @Test
  void aHeadingWithAUnitIsAnAttribute() {
    assertThat(guessed("전압(V)", "Weight [kg]", "단가 (EUR)"))
        .containsExactly("attr.전압 [V]", "attr.Weight [kg]", "price.amount");
  }

  @Test
  void noFieldIsFilledTwiceAndWhatIsUnknownIsLeftOut() {
    assertThat(guessed("sku", "SKU", "memo", "고칠 점")).containsExactly("sku", null, null, null);
  }

  @Test
  void whatTheCompanyChoseBeforeComesFirst() {
    ColumnMapping mapping =
        new Headings(FIELDS)
            .guess(List.of("코드", "제품명"), Map.of(Headings.key("코드"), "sku", "제품명", ""));

    assertThat(mapping.columns())
        .extracting(ColumnMapping.Column::field)
        .containsExactly("sku", null);
  }

  private static List<@Nullable String> guessed(String... headings) {
    return new Headings(FIELDS)
        .guess(Arrays.asList(headings), Map.of()).columns().stream()
            .<@Nullable String>map(ColumnMapping.Column::field)
            .toList();
  }
}
