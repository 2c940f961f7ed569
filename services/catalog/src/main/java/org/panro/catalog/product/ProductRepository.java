package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panro.contracts.catalog.ProductStatus;

/** The stored products. */
@ApplicationScoped
public class ProductRepository implements PanacheRepositoryBase<Product, UUID> {
  private static final String SHOWING =
      "select * from product where media @> cast(cast(:medium as text) as jsonb)";

  /** The seller's products with those numbers, by number. */
  Uni<Map<String, Product>> bySku(UUID seller, Collection<String> skus) {
    return list("sellerId = ?1 and sku in ?2", seller, skus)
        .map(
            found ->
                found.stream()
                    .collect(Collectors.toMap(product -> product.sku, Function.identity())));
  }

  /** The product that shows the medium, or null. */
  Uni<Product> showing(UUID medium) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SHOWING, Product.class)
                    .setParameter("medium", "{\"items\": [{\"id\": \"%s\"}]}".formatted(medium))
                    .getSingleResultOrNull());
  }

  /** The seller's products that wait for a review. */
  Uni<List<Product>> waitingOf(UUID seller, int size) {
    return find("sellerId = ?1 and state = ?2 order by id", seller, ProductStatus.IN_REVIEW)
        .page(Page.ofSize(size))
        .list();
  }

  /** Products of all sellers after that identity, in its order. */
  public Uni<List<Product>> after(UUID id, int size) {
    return find("id > ?1 order by id", id).page(Page.ofSize(size)).list();
  }

  /** A seller's products after that identity, in its order. */
  public Uni<List<Product>> ofSellerAfter(UUID seller, UUID id, int size) {
    return find("sellerId = ?1 and id > ?2 order by id", seller, id).page(Page.ofSize(size)).list();
  }
}
