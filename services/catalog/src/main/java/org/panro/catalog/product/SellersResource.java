package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.SellerOffer;
import org.panro.contracts.catalog.SellersApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

@PermitAll
class SellersResource implements SellersApi {
  private final SellerOffers offers;
  private final ProductReading reading;

  SellersResource(SellerOffers offers, ProductReading reading) {
    this.offers = offers;
    this.reading = reading;
  }

  @Override
  @WithSession
  public Uni<SellerOffer> offer(UUID id) {
    return offers.of(id);
  }

  @Override
  @WithSession
  public Uni<Page<ProductView>> products(UUID id, @Nullable String category, PageParams page) {
    return reading.published(id, category, page);
  }
}
