package org.panro.catalog.category;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;

/**
 * The category tree, remembered until the database counts another change: at most a second later
 * every instance has it.
 */
@ApplicationScoped
public class Categories {
  /** Before anything that describes a product. */
  private static final int EARLY = Interceptor.Priority.LIBRARY_BEFORE - 100;

  private final CategoryRepository repository;
  private final CategorySeed seed;
  private volatile Remembered remembered = new Remembered(-1, CategoryTree.EMPTY);

  private record Remembered(long changes, CategoryTree tree) {}

  Categories(CategoryRepository repository, CategorySeed seed) {
    this.repository = repository;
    this.seed = seed;
  }

  void read(@Observes @Priority(EARLY) StartupEvent start) throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () -> Panache.withTransaction(seed::bring).chain(this::current));
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> look() {
    return current().replaceWithVoid();
  }

  /** The tree as the database has it now. */
  Uni<CategoryTree> current() {
    return Panache.withSession(
        () ->
            repository
                .changes()
                .chain(
                    changes ->
                        changes == remembered.changes()
                            ? Uni.createFrom().item(remembered.tree())
                            : read(changes)));
  }

  private Uni<CategoryTree> read(long changes) {
    return repository
        .listAll()
        .map(stored -> CategoryTree.of(stored.stream().map(StoredCategory::view).toList()))
        .invoke(tree -> remembered = new Remembered(changes, tree));
  }

  public Optional<Category> find(String code) {
    return remembered.tree().find(code);
  }

  /** Those codes and all below them; a word that is no code stands for itself. */
  public List<String> within(List<String> codes) {
    return remembered.tree().within(codes);
  }

  /** The code and those of its ancestors; a word that is no code stands for itself. */
  public List<String> path(String code) {
    return remembered.tree().path(code);
  }

  /** What buyers filter by: its own attributes, then those of its ancestors. */
  public List<CategoryAttribute> attributes(String code) {
    return remembered.tree().attributes(code);
  }
}
