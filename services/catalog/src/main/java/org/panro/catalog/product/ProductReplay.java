package org.panro.catalog.product;

import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.replay.ReplaySource;

/** Tells products again, in the manner of an import: a person's change goes before. */
@ApplicationScoped
class ProductReplay implements ReplaySource {
  private final ProductRepository products;

  ProductReplay(ProductRepository products) {
    this.products = products;
  }

  @Override
  public String topic() {
    return "product";
  }

  @Override
  public Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return products
        .find("id > ?1 order by id", id)
        .page(Page.ofSize(size))
        .list()
        .map(found -> found.stream().map(product -> product.event(true)).toList());
  }
}
