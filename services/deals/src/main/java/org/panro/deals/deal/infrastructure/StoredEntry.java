package org.panro.deals.deal.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.Side;
import org.panro.contracts.value.LocalizedText;

/** A line of a deal's timeline. */
@Entity
@Table(name = "timeline_entry")
public class StoredEntry {
  @Id public UUID id;

  @Column(name = "deal_id")
  public UUID dealId;

  @Column public Instant at;
  @Column public String kind;

  @Column
  @Enumerated(EnumType.STRING)
  public @Nullable Side side;

  @Column(name = "member_id")
  public @Nullable UUID memberId;

  @Column(name = "company_id")
  public @Nullable UUID companyId;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText text;

  @Column(name = "refers_to")
  public @Nullable UUID refersTo;

  /** Written among agents. */
  @Column public boolean internal;
}
