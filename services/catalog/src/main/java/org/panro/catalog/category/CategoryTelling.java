package org.panro.catalog.category;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.outbox.Slot;

/** Tells of the categories that a release brought or changed, as soon as events leave. */
@ApplicationScoped
class CategoryTelling {
  private final CategoryRepository categories;
  private final Outbox outbox;
  private final Slot slot;
  private volatile boolean done;

  CategoryTelling(CategoryRepository categories, Outbox outbox, Slot slot) {
    this.categories = categories;
    this.outbox = outbox;
    this.slot = slot;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> begin() {
    if (done) {
      return Uni.createFrom().voidItem();
    }
    return slot.exists()
        .chain(
            there ->
                there
                    ? Panache.withTransaction(this::tell).invoke(() -> done = true)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> tell() {
    return categories
        .untold()
        .chain(
            untold -> {
              untold.forEach(category -> category.toldVersion = category.version);
              return outbox.record(untold.stream().map(StoredCategory::event).toList());
            });
  }
}
