package org.panro.deals.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.value.LocalizedText;

/** What a deal shows of a product, as its last event told it; the version is the event's. */
@Entity
@Table(name = "product_copy")
public class ProductCopy {
  @Id UUID id;
  @Column long version;

  @Column(name = "seller_id")
  UUID sellerId;

  @Column boolean published;
  @Column String sku;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  public UUID id() {
    return id;
  }

  public UUID sellerId() {
    return sellerId;
  }

  public boolean isPublished() {
    return published;
  }

  public String sku() {
    return sku;
  }

  public LocalizedText name() {
    return name;
  }
}
