package org.panro.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.catalog.Seller;
import org.panro.contracts.event.ProductState;
import org.panro.shared.problem.FieldProblems;

/** A seller's product. */
@Entity
public class Product {
  @Id UUID id;
  @Version long version;

  @Column(name = "seller_id")
  UUID sellerId;

  @Column String sku;

  @Column
  @Enumerated(EnumType.STRING)
  ProductStatus state;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  ProductFacts facts;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  FieldProblems warnings;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  MediaList media;

  @Column(name = "updated_at")
  Instant updatedAt;

  static Product draft(
      UUID id, UUID sellerId, ProductFacts facts, FieldProblems doubts, Instant now) {
    Product product = new Product();
    product.id = id;
    product.sellerId = sellerId;
    product.state = ProductStatus.DRAFT;
    product.media = MediaList.NONE;
    product.state(facts, doubts, now);
    return product;
  }

  /** Takes what the seller states now and what looks doubtful of it. */
  final void state(ProductFacts stated, FieldProblems doubts, Instant now) {
    facts = stated;
    sku = stated.sku();
    warnings = doubts;
    updatedAt = now;
  }

  /** A seller not trusted yet has its products reviewed first. */
  void publish(boolean trusted, Instant now) {
    if (state != ProductStatus.PUBLISHED) {
      state = trusted ? ProductStatus.PUBLISHED : ProductStatus.IN_REVIEW;
      updatedAt = now;
    }
  }

  void show(MediaList shown) {
    media = shown;
  }

  void archive(Instant now) {
    state = ProductStatus.ARCHIVED;
    updatedAt = now;
  }

  boolean isPublished() {
    return state == ProductStatus.PUBLISHED;
  }

  public UUID sellerId() {
    return sellerId;
  }

  /** The product as its event tells it; the session has to be flushed, so that it has a version. */
  public ProductState event(boolean bulk) {
    return new ProductState(id, version, sellerId, state, facts, bulk, media.firstImage());
  }

  ProductView view(Seller seller) {
    return new ProductView(
        id, version, seller, state, facts, warnings.items(), updatedAt, media.items(), null);
  }
}
