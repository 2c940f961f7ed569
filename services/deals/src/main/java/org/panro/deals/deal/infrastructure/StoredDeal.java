package org.panro.deals.deal.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealOrigin;
import org.panro.contracts.deals.LostReason;
import org.panro.contracts.event.deal.DealParties;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.Progress;
import org.panro.deals.deal.model.Proofs;

/**
 * A deal with the evidence its rules look at. The version counts its events, several of which may
 * come of one act; writers take the row's lock instead.
 */
@Entity
@Table(name = "deal")
public class StoredDeal {
  @Id public UUID id;
  @Column public long version;

  @Column
  @Enumerated(EnumType.STRING)
  public DealOrigin origin;

  @Column
  @Enumerated(EnumType.STRING)
  public DealState state;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  public Proofs proofs;

  @Column(name = "seller_id")
  public UUID sellerId;

  @Column(name = "buyer_id")
  public UUID buyerId;

  @Column(name = "agent_id")
  public @Nullable UUID agentId;

  @Column(name = "product_id")
  public UUID productId;

  @Column(name = "product_name")
  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText productName;

  @Column(name = "request_id")
  public @Nullable UUID requestId;

  @Column(name = "request_title")
  @JdbcTypeCode(SqlTypes.JSON)
  public @Nullable LocalizedText requestTitle;

  @Column(name = "match_id")
  public @Nullable UUID matchId;

  @Column(name = "asked_quantity")
  public @Nullable BigDecimal askedQuantity;

  @Column(name = "asked_unit")
  public @Nullable String askedUnit;

  @Column(name = "value_amount")
  public @Nullable BigDecimal valueAmount;

  @Column(name = "value_currency")
  public @Nullable String valueCurrency;

  @Column(name = "opened_at")
  public Instant openedAt;

  @Column(name = "changed_at")
  public Instant changedAt;

  @Column(name = "patience_ends_at")
  public @Nullable Instant patienceEndsAt;

  @Column(name = "lost_reason")
  @Enumerated(EnumType.STRING)
  public @Nullable LostReason lostReason;

  public Progress progress() {
    return new Progress(state, proofs);
  }

  public void take(Progress progress) {
    state = progress.state();
    proofs = progress.proofs();
  }

  /** Something happened: the patience of its state begins anew. */
  public void touch(Instant now) {
    changedAt = now;
    patienceEndsAt = state.patience().map(now::plus).orElse(null);
  }

  public boolean isStale(Instant now) {
    return patienceEndsAt != null && patienceEndsAt.isBefore(now);
  }

  public void worth(Money value) {
    valueAmount = value.amount();
    valueCurrency = value.currency();
  }

  public @Nullable Money value() {
    return valueAmount == null || valueCurrency == null
        ? null
        : new Money(valueAmount, valueCurrency);
  }

  /** Whom its events are about, with the member who acted. */
  public DealParties parties(@Nullable UUID member) {
    return new DealParties(sellerId, buyerId, agentId, member, productName);
  }
}
