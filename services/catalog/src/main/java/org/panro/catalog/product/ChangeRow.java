package org.panro.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.ProductChange;
import org.panro.contracts.catalog.ProductChange.FieldChange;

/** A stored change; {@link ProductChanges} writes them. */
@Entity
@Immutable
@Table(name = "product_change")
class ChangeRow {
  @Id UUID id;

  @Column(name = "product_id")
  UUID productId;

  @Column long version;

  @Column
  @Enumerated(EnumType.STRING)
  ChangeKind kind;

  @Column Instant at;

  @Column(name = "member_id")
  @Nullable UUID memberId;

  @Column(name = "company_id")
  @Nullable UUID companyId;

  @Column(name = "acting_for")
  @Nullable UUID actingFor;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Fields fields;

  ProductChange view() {
    return new ProductChange(id, version, kind, at, memberId, companyId, actingFor, fields.items());
  }

  UUID id() {
    return id;
  }

  /** The reactive driver's documents are objects, never lists. */
  record Fields(List<FieldChange> items) {}
}
