package org.panro.portal.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.panro.portal.client.Categories;

/** Remembers the category tree for a while: nearly every page names a category. */
@ApplicationScoped
public class CategoryNames {
  private static final Logger LOG = Logger.getLogger(CategoryNames.class);
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Categories categories;
  private final Clock clock;
  private volatile Remembered remembered = new Remembered(CategoryTree.EMPTY, Instant.EPOCH);

  CategoryNames(@RestClient Categories categories, Clock clock) {
    this.categories = categories;
    this.clock = clock;
  }

  /** The tree; while the catalog is away the one remembered last, maybe empty. */
  public Uni<CategoryTree> tree() {
    Remembered last = remembered;
    if (!last.tree().isEmpty() && clock.instant().isBefore(last.at().plus(FRESH))) {
      return Uni.createFrom().item(last.tree());
    }
    return categories
        .list()
        .map(page -> CategoryTree.of(page.items()))
        .invoke(tree -> remembered = new Remembered(tree, clock.instant()))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Categories are not known anew: %s", failure.toString());
              return last.tree();
            });
  }

  /** An administrator who changed the tree sees it changed. */
  public void forget() {
    remembered = new Remembered(CategoryTree.EMPTY, Instant.EPOCH);
  }

  private record Remembered(CategoryTree tree, Instant at) {}
}
