package org.panro.catalog.category;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;

/** The category tree. Migrations alone change it, so that it is read once. */
@ApplicationScoped
public class Categories {
  /** Before anything that describes a product. */
  private static final int EARLY = Interceptor.Priority.LIBRARY_BEFORE - 100;

  private final CategoryRepository repository;
  private volatile Map<String, Category> byCode = Map.of();

  Categories(CategoryRepository repository) {
    this.repository = repository;
  }

  void read(@Observes @Priority(EARLY) StartupEvent start) throws Throwable {
    List<StoredCategory> stored =
        VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(repository::ordered));
    Map<String, Category> read = new LinkedHashMap<>();
    stored.forEach(category -> read.put(category.code, category.view()));
    byCode = read;
  }

  /** All, parents before their children. */
  public List<Category> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Category> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The code and those of its ancestors; a word that is no code stands for itself. */
  public List<String> path(String code) {
    List<String> path = new ArrayList<>();
    for (@Nullable String next = code; next != null; next = parent(next)) {
      path.add(next);
    }
    return path;
  }

  private @Nullable String parent(String code) {
    return find(code).map(Category::parent).orElse(null);
  }
}
