package org.panro.catalog.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.BiConsumer;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** What an administrator does with the tree, one change after the other. */
@ApplicationScoped
class CategoryChanges {
  private final CategoryRepository repository;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  CategoryChanges(
      CategoryRepository repository,
      Outbox outbox,
      Audit audit,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.repository = repository;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  Uni<Category> create(CategoryFacts facts) {
    String code = facts.code();
    if (code == null) {
      throw Problems.invalid(
          "code",
          new LocalizedText(
              "영문 소문자와 붙임표로 코드를 적어 주세요.", "Give a code of lower-case letters and hyphens."));
    }
    return begin()
        .chain(
            known -> {
              if (known.containsKey(code)) {
                throw Problems.of(
                    ProblemType.CONFLICT,
                    new LocalizedText(
                        "이미 있는 코드예요. 다른 코드를 적어 주세요.",
                        "A category has this code already. Choose another."));
              }
              TreeRules.require(code, facts, tree(known));
              StoredCategory category = StoredCategory.named(code);
              category.state(facts, TreeRules.place(facts, tree(known), null));
              return repository.persist(category).chain(() -> told(category, "create"));
            });
  }

  Uni<Category> update(String code, CategoryFacts facts) {
    return change(
        code,
        "update",
        (category, tree) -> {
          if (facts.code() != null && !facts.code().equals(code)) {
            throw Problems.invalid(
                "code", new LocalizedText("코드는 바꿀 수 없어요.", "The code never changes."));
          }
          TreeRules.require(code, facts, tree);
          category.state(facts, TreeRules.place(facts, tree, category.view()));
        });
  }

  Uni<Category> retire(String code) {
    return change(
        code,
        "retire",
        (category, tree) -> {
          TreeRules.requireNoneOfferedBelow(code, tree);
          category.retired = true;
        });
  }

  Uni<Category> offer(String code) {
    return change(
        code,
        "offer",
        (category, tree) -> {
          TreeRules.requireOfferedParent(category.parent, tree);
          category.retired = false;
        });
  }

  private Uni<Category> change(
      String code, String action, BiConsumer<StoredCategory, CategoryTree> change) {
    return begin()
        .chain(
            known -> {
              StoredCategory category = known.get(code);
              if (category == null) {
                throw Problems.notFound();
              }
              preconditions.require(category.version);
              change.accept(category, tree(known));
              category.version++;
              return told(category, action);
            });
  }

  private Uni<Map<String, StoredCategory>> begin() {
    return repository.countChange().chain(repository::byCode);
  }

  private static CategoryTree tree(Map<String, StoredCategory> known) {
    return CategoryTree.of(known.values().stream().map(StoredCategory::view).toList());
  }

  private Uni<Category> told(StoredCategory category, String action) {
    category.own = true;
    category.toldVersion = category.version;
    return repository
        .flush()
        .chain(() -> outbox.record(category.event()))
        .chain(
            () ->
                audit.record(
                    caller.get().actor(),
                    action,
                    "category",
                    category.id,
                    Map.of("code", category.code, "version", category.version)))
        .map(done -> category.view());
  }
}
