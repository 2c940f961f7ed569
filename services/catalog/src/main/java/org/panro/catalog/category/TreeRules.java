package org.panro.catalog.category;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** What holds of the tree whoever changes it. */
final class TreeRules {
  private static final int MOST_LEVELS = 4;
  private static final int MOST_CATEGORIES = 2000;
  private static final int LONGEST_NAME = 200;
  private static final int STEP = 10;

  private TreeRules() {}

  /** Whether a category of that code may be described so. */
  static void require(String code, CategoryFacts facts, CategoryTree tree) {
    requireBoth("name", facts.name());
    attributes(facts.attributes());
    String parent = facts.parent();
    if (tree.byCode().size() >= MOST_CATEGORIES && tree.find(code).isEmpty()) {
      throw Problems.ruleBroken(
          "too-many-categories",
          new LocalizedText("카테고리는 2,000개까지예요.", "At most 2,000 categories are kept."));
    }
    if (parent == null) {
      return;
    }
    if (tree.find(parent).isEmpty()) {
      throw Problems.invalid(
          "parent", new LocalizedText("상위 카테고리가 없는 코드예요.", "No category has this code."));
    }
    if (tree.path(parent).contains(code)) {
      throw Problems.invalid(
          "parent",
          new LocalizedText(
              "자신이나 자신의 아래로는 옮길 수 없어요.", "It cannot stand below itself or what is below it."));
    }
    if (tree.path(parent).size() + height(code, tree) > MOST_LEVELS) {
      throw Problems.invalid(
          "parent", new LocalizedText("카테고리는 네 단계까지예요.", "The tree has four levels at most."));
    }
    if (!tree.find(code).map(Category::retired).orElse(false)) {
      requireOfferedParent(parent, tree);
    }
  }

  static void requireOfferedParent(@Nullable String parent, CategoryTree tree) {
    if (parent != null && tree.find(parent).map(Category::retired).orElse(false)) {
      throw Problems.ruleBroken(
          "parent-retired",
          new LocalizedText(
              "상위 카테고리가 쓰이지 않고 있어요. 상위부터 다시 써 주세요.",
              "Its parent is retired. Offer the parent again first."));
    }
  }

  static void requireNoneOfferedBelow(String code, CategoryTree tree) {
    if (tree.below(code).stream().anyMatch(one -> !one.retired())) {
      throw Problems.ruleBroken(
          "children-offered",
          new LocalizedText(
              "아래 카테고리를 먼저 옮기거나 그만 써 주세요.", "Move or retire the categories below it first."));
    }
  }

  /** Where it stands: as stated, as it stood, or last among those of its parent. */
  static int place(CategoryFacts facts, CategoryTree tree, @Nullable Category before) {
    if (facts.position() != null) {
      return facts.position();
    }
    if (before != null) {
      return before.position();
    }
    return tree.all().stream().mapToInt(Category::position).max().orElse(0) + STEP;
  }

  private static int height(String code, CategoryTree tree) {
    return 1
        + tree.below(code).stream().mapToInt(below -> height(below.code(), tree)).max().orElse(0);
  }

  private static void attributes(List<CategoryAttribute> attributes) {
    Set<String> names = new HashSet<>();
    for (int place = 0; place < attributes.size(); place++) {
      CategoryAttribute attribute = attributes.get(place);
      String field = "attributes[%d]".formatted(place);
      requireBoth(field + ".name", attribute.name());
      attribute.choices().forEach(choice -> requireBoth(field + ".choices", choice));
      if (!names.add(attribute.name().in("en"))) {
        throw Problems.invalid(
            field + ".name",
            new LocalizedText(
                "같은 영어 이름의 속성이 두 번 있어요.", "Two attributes have the same English name."));
      }
      if ((attribute.kind() == CategoryAttribute.Kind.CHOICE) == attribute.choices().isEmpty()) {
        throw Problems.invalid(
            field + ".choices",
            new LocalizedText(
                "선택형 속성에만 고를 값을 적고, 하나 이상 적어 주세요.",
                "A choice needs its values; other kinds have none."));
      }
    }
  }

  private static void requireBoth(String field, LocalizedText text) {
    if (!isName(text.ko()) || !isName(text.en())) {
      throw Problems.invalid(
          field,
          new LocalizedText(
              "한국어와 영어를 모두 200자까지 적어 주세요.",
              "Write it in Korean and in English, up to 200 characters each."));
    }
  }

  private static boolean isName(@Nullable String text) {
    return text != null && !text.isBlank() && text.length() <= LONGEST_NAME;
  }
}
