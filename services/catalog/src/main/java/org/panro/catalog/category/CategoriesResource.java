package org.panro.catalog.category;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.panro.contracts.catalog.CategoriesApi;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.contracts.value.Page;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;
import org.panro.shared.problem.Problems;

@RolesAllowed(Role.ADMINS)
class CategoriesResource implements CategoriesApi {
  private final Categories categories;
  private final CategoryChanges changes;

  CategoriesResource(Categories categories, CategoryChanges changes) {
    this.categories = categories;
    this.changes = changes;
  }

  @Override
  @PermitAll
  public Uni<Page<Category>> list() {
    return categories
        .current()
        .map(CategoryTree::all)
        .map(all -> new Page<>(all, all.size(), null));
  }

  @Override
  @PermitAll
  public Uni<Category> get(String code) {
    return categories.current().map(tree -> tree.find(code).orElseThrow(Problems::notFound));
  }

  @Override
  @Command(status = 201)
  public Uni<Category> create(CategoryFacts facts) {
    return changes.create(facts);
  }

  @Override
  @Command
  public Uni<Category> update(String code, CategoryFacts facts) {
    return changes.update(code, facts);
  }

  @Override
  @Command
  public Uni<Category> retire(String code) {
    return changes.retire(code);
  }

  @Override
  @Command
  public Uni<Category> offer(String code) {
    return changes.offer(code);
  }
}
