package org.panro.catalog.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.panro.catalog.file.TabbedFile;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryFacts;

class CategoryFilesTest {
  private static final List<CategoryFacts> FACTS = CategoryFiles.read();
  private static final CategoryTree TREE =
      CategoryTree.of(FACTS.stream().map(CategoryFilesTest::view).toList());

  @Test
  void thereAreEnoughLeavesToBrowse() {
    assertThat(TREE.all()).hasSameSizeAs(FACTS);
    assertThat(leaves()).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void everyCategoryKeepsTheRulesOfTheTree() {
    FACTS.forEach(facts -> TreeRules.require(String.valueOf(facts.code()), facts, TREE));
  }

  @Test
  void everyLeafHasAttributesToFilterBy() {
    assertThat(leaves())
        .allSatisfy(
            leaf ->
                assertThat(TREE.attributes(leaf.code()))
                    .as(leaf.code())
                    .hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void everyLeafHintsAtHeadingsThatAreKnown() {
    Set<String> known =
        TabbedFile.read("/hs/headings.tsv").stream()
            .map(row -> row.get("heading"))
            .collect(Collectors.toSet());
    assertThat(leaves())
        .allSatisfy(
            leaf -> {
              assertThat(leaf.hsChapters().size() + leaf.hsHeadings().size())
                  .as(leaf.code())
                  .isPositive();
              assertThat(known).as(leaf.code()).containsAll(leaf.hsHeadings());
            });
  }

  @Test
  void noTwoCategoriesOfOneParentHaveOneName() {
    assertThat(FACTS)
        .extracting(facts -> facts.parent() + " " + facts.name().ko())
        .doesNotHaveDuplicates();
    assertThat(FACTS)
        .extracting(facts -> facts.parent() + " " + facts.name().en())
        .doesNotHaveDuplicates();
  }

  private static List<Category> leaves() {
    return TREE.all().stream().filter(one -> TREE.below(one.code()).isEmpty()).toList();
  }

  private static Category view(CategoryFacts facts) {
    StoredCategory stored = StoredCategory.named(String.valueOf(facts.code()));
    stored.id = new UUID(0, 1);
    stored.state(facts, facts.position() == null ? 0 : facts.position());
    return stored.view();
  }
}
