package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.portal.listing.ListingFixture.filled;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.form.Form;

class ListingHelpTest {
  private static final CategoryTree TREE =
      CategoryTree.of(List.of(category("pumps", "Head", "m"), category("motors", "Torque", "N·m")));

  @Test
  void eachPropertyOfTheCategoryHasARowWithItsUnit() {
    Form form = prepared(filled("category", "pumps"));
    assertThat(form.values("attribute.name")).containsExactly("Head");
    assertThat(form.values("attribute.value")).containsExactly("");
    assertThat(form.values("attribute.unit")).containsExactly("m");
  }

  @Test
  void whatIsStatedStaysAndRowsOfAnotherCategoryGo() {
    Form form =
        prepared(
            filled(
                "category",
                "pumps",
                "attribute.name",
                "Torque",
                "attribute.value",
                "",
                "attribute.unit",
                "N·m",
                "attribute.name",
                "Head",
                "attribute.value",
                "32",
                "attribute.unit",
                "ft",
                "attribute.name",
                "Seal",
                "attribute.value",
                "FKM",
                "attribute.unit",
                "",
                "attribute.name",
                "Begun",
                "attribute.value",
                "",
                "attribute.unit",
                ""));
    assertThat(form.values("attribute.name")).containsExactly("Head", "Seal", "Begun");
    assertThat(form.values("attribute.value")).containsExactly("32", "FKM", "");
    assertThat(form.values("attribute.unit")).containsExactly("ft", "", "");
  }

  @Test
  void aChosenHeadingIsFilledIn() {
    Form form = filled("heading", "841370", "hsCode", "84");
    assertThat(ListingHelp.isAskedFor(form)).isTrue();
    assertThat(new ListingHelp(null, false, "841370").prepared(form, TREE).value("hsCode"))
        .isEqualTo("841370");
  }

  @Test
  void savingAsksForNothing() {
    assertThat(ListingHelp.isAskedFor(filled("then", "save"))).isFalse();
    assertThat(ListingHelp.isAskedFor(filled("then", "headings"))).isTrue();
  }

  private static Form prepared(Form form) {
    return new ListingHelp(null, true, null).prepared(form, TREE);
  }

  private static Category category(String code, String attribute, String unit) {
    return new Category(
        new UUID(0, 1),
        0,
        code,
        new LocalizedText(code, code),
        null,
        0,
        List.of(),
        List.of(),
        List.of(
            new CategoryAttribute(
                new LocalizedText("항목", attribute),
                CategoryAttribute.Kind.NUMBER,
                unit,
                List.of())),
        false);
  }
}
