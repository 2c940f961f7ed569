package org.panro.catalog.product;

import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.TextStates;

/** A product as it was before a change. */
record ProductBefore(
    ProductFacts facts,
    TextStates texts,
    ProductStatus state,
    @Nullable ProductReview review,
    MediaList media) {

  static ProductBefore of(Product product) {
    return new ProductBefore(
        product.facts, product.texts, product.state, product.review, product.media);
  }
}
