package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductChange;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.ProductsApi;
import org.panro.contracts.catalog.TextMarks;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@RolesAllowed({Role.SELLERS, Role.AGENTS})
class ProductsResource implements ProductsApi {
  private final Products products;
  private final ProductReading reading;

  ProductsResource(Products products, ProductReading reading) {
    this.products = products;
    this.reading = reading;
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<Page<ProductView>> list(
      @Nullable UUID seller, @Nullable String state, PageParams page) {
    return reading.list(seller, state, page);
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<ProductView> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @RolesAllowed({Role.SELLERS, Role.AGENTS, Role.ADMINS})
  @WithSession
  public Uni<Page<ProductChange>> changes(UUID id, PageParams page) {
    return reading.changes(id, page);
  }

  @Override
  @Command(status = 201)
  public Uni<ProductView> create(TextMarks marks, ProductFacts facts) {
    return products.create(facts, marks);
  }

  @Override
  @Command
  public Uni<ProductView> update(UUID id, TextMarks marks, ProductFacts facts) {
    return products.update(id, facts, marks);
  }

  @Override
  @Command
  public Uni<ProductView> publish(UUID id) {
    return products.publish(id);
  }

  @Override
  @Command
  public Uni<ProductView> archive(UUID id) {
    return products.archive(id);
  }
}
