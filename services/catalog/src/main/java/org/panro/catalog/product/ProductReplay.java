package org.panro.catalog.product;

import jakarta.inject.Singleton;
import org.panro.shared.replay.RowReplay;

/** Tells products again, in the manner of an import: a person's change goes before. */
@Singleton
class ProductReplay extends RowReplay<Product> {

  ProductReplay(ProductRepository products) {
    super("product", products, product -> product.event(true));
  }
}
