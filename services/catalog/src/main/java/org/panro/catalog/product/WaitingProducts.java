package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.catalog.ChangeKind;

/** Products in review are published by themselves once their seller is trusted. */
@ApplicationScoped
public class WaitingProducts {
  private static final int AT_ONCE = 300;

  private final ProductRepository products;
  private final Sellers sellers;
  private final ProductChanges changes;
  private final Clock clock;

  WaitingProducts(
      ProductRepository products, Sellers sellers, ProductChanges changes, Clock clock) {
    this.products = products;
    this.sellers = sellers;
    this.changes = changes;
    this.clock = clock;
  }

  /** Publishes what waits, a part at a time; nothing where the company is not trusted. */
  public Uni<Void> publishWhereTrusted(UUID company) {
    return Panache.withTransaction(() -> publishSome(company))
        .chain(
            published ->
                published < AT_ONCE ? Uni.createFrom().voidItem() : publishWhereTrusted(company));
  }

  private Uni<Integer> publishSome(UUID company) {
    return sellers
        .whileTrustStays(company)
        .chain(
            trusted ->
                trusted
                    ? products.waitingOf(company, AT_ONCE).chain(this::publish)
                    : Uni.createFrom().item(0));
  }

  private Uni<Integer> publish(List<Product> waiting) {
    List<ProductChanges.Changed> changed = new ArrayList<>();
    for (Product product : waiting) {
      ProductBefore before = ProductBefore.of(product);
      product.publish(true, null, clock.instant());
      changed.add(new ProductChanges.Changed(product, before, ChangeKind.PUBLISHED));
    }
    return changes.tell(changed, true, null).replaceWith(waiting.size());
  }
}
