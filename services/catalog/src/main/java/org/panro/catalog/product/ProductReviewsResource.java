package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.panro.contracts.catalog.ProductReviewsApi;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@RolesAllowed({Role.AGENTS, Role.ADMINS})
class ProductReviewsResource implements ProductReviewsApi {
  private final ProductReviews reviews;
  private final ProductReading reading;

  ProductReviewsResource(ProductReviews reviews, ProductReading reading) {
    this.reviews = reviews;
    this.reading = reading;
  }

  @Override
  @WithSession
  public Uni<Page<ProductView>> list(PageParams page) {
    return reviews.waiting(page);
  }

  @Override
  @WithSession
  public Uni<ProductView> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @Command
  public Uni<ProductView> decide(UUID id, Decision decision) {
    return reviews.decide(id, decision);
  }
}
