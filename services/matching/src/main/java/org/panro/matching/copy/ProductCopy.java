package org.panro.matching.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.catalog.ProductFacts;

/** A product as its last event told it; the version is the event's. */
@Entity
@Table(name = "product_copy")
public class ProductCopy {
  @Id UUID id;
  @Column long version;

  @Column(name = "seller_id")
  UUID sellerId;

  @Column boolean published;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  ProductFacts facts;

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID sellerId() {
    return sellerId;
  }

  public boolean isPublished() {
    return published;
  }

  public ProductFacts facts() {
    return facts;
  }
}
