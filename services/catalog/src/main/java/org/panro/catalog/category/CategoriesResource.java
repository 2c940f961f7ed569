package org.panro.catalog.category;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.panro.contracts.catalog.CategoriesApi;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.value.Page;
import org.panro.shared.problem.Problems;

@PermitAll
class CategoriesResource implements CategoriesApi {
  private final Categories categories;

  CategoriesResource(Categories categories) {
    this.categories = categories;
  }

  @Override
  public Uni<Page<Category>> list() {
    List<Category> all = categories.all();
    return Uni.createFrom().item(new Page<>(all, all.size(), null));
  }

  @Override
  public Uni<Category> get(String code) {
    return Uni.createFrom().item(categories.find(code).orElseThrow(Problems::notFound));
  }
}
