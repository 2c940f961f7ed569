package org.panro.catalog.category;

import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.replay.ReplaySource;

/** Tells categories again. */
@ApplicationScoped
class CategoryReplay implements ReplaySource {
  private final CategoryRepository categories;

  CategoryReplay(CategoryRepository categories) {
    this.categories = categories;
  }

  @Override
  public String topic() {
    return "category";
  }

  @Override
  public Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return categories
        .find("id > ?1 order by id", id)
        .page(Page.ofSize(size))
        .list()
        .map(found -> found.stream().map(StoredCategory::event).toList());
  }
}
