package org.panro.portal.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.page.Language;

class CategoryTreeTest {
  private static final CategoryTree TREE =
      CategoryTree.of(
          List.of(
              category("sensing", null, "감지", "Sensing", false),
              category("sensors", "sensing", "센서", "Sensors", false, "Output"),
              category("pressure", "sensors", "압력", "Pressure", false, "Range"),
              category("old", "sensors", "옛것", "Old", true)));

  @Test
  void aRetiredCategoryIsOfferedOnlyWhereItIsChosen() {
    assertThat(codes(TREE.choices(""))).containsExactly("sensing", "sensors", "pressure");
    assertThat(codes(TREE.choices("old"))).contains("old");
    assertThat(codes(TREE.below("sensors"))).containsExactly("pressure");
    assertThat(codes(TREE.choices("", "sensing"))).hasSize(3);
  }

  @Test
  void aNameTellsWhereItStands() {
    assertThat(TREE.fullName("pressure", Language.EN)).isEqualTo("Sensing › Sensors › Pressure");
    assertThat(TREE.nameInBranch("pressure", Language.KO)).isEqualTo("센서 › 압력");
    assertThat(TREE.nameInBranch("sensing", Language.KO)).isEqualTo("감지");
    assertThat(TREE.fullName("unknown", Language.KO)).isEqualTo("unknown");
  }

  @Test
  void theAttributesOfAncestorsHoldToo() {
    assertThat(TREE.attributes("pressure"))
        .extracting(attribute -> attribute.name().en())
        .containsExactly("Range", "Output");
  }

  @Test
  void aProductsAttributeIsCalledAsItsReaderCallsIt() {
    assertThat(TREE.attributeName("pressure", "Output", Language.KO)).isEqualTo("항목 Output");
    assertThat(TREE.attributeName("pressure", "Own", Language.KO)).isEqualTo("Own");
    assertThat(TREE.attributeName(null, "Output", Language.KO)).isEqualTo("Output");
    assertThat(TREE.attributeValue("pressure", "Output", "Yes", Language.KO)).isEqualTo("예");
    assertThat(TREE.attributeValue("pressure", "Output", "Maybe", Language.KO)).isEqualTo("Maybe");
  }

  private static List<String> codes(List<Category> categories) {
    return categories.stream().map(Category::code).toList();
  }

  private static Category category(
      String code,
      @Nullable String parent,
      String ko,
      String en,
      boolean retired,
      String... attributes) {
    return new Category(
        new UUID(0, 1),
        0,
        code,
        new LocalizedText(ko, en),
        parent,
        0,
        List.of(),
        List.of(),
        List.of(attributes).stream()
            .map(
                name ->
                    new CategoryAttribute(
                        new LocalizedText("항목 " + name, name),
                        CategoryAttribute.Kind.CHOICE,
                        null,
                        List.of(new LocalizedText("예", "Yes"))))
            .toList(),
        retired);
  }
}
