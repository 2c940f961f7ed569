package org.panro.catalog.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.panro.contracts.catalog.CategoryFacts;

/**
 * Brings the tree that comes with Panro, at every start and by whichever release: what is new is
 * added, what differs is changed, what an administrator changed stays.
 */
@ApplicationScoped
class CategorySeed {
  private final CategoryRepository repository;

  CategorySeed(CategoryRepository repository) {
    this.repository = repository;
  }

  Uni<Void> bring() {
    return repository
        .changesAlone()
        .chain(repository::byCode)
        .chain(known -> bring(CategoryFiles.read(), known));
  }

  private Uni<Void> bring(List<CategoryFacts> facts, Map<String, StoredCategory> known) {
    List<StoredCategory> added = new ArrayList<>();
    boolean changed = false;
    for (CategoryFacts one : facts) {
      StoredCategory category = known.get(Objects.requireNonNull(one.code()));
      int place = Objects.requireNonNull(one.position());
      if (category == null) {
        category = StoredCategory.named(one.code());
        category.state(one, place);
        added.add(category);
      } else if (!category.own && !category.states(one, place)) {
        category.state(one, place);
        category.version++;
        changed = true;
      }
    }
    return added.isEmpty() && !changed
        ? Uni.createFrom().voidItem()
        : repository.persist(added).chain(repository::countChange);
  }
}
