package org.panro.deals.quotation;

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
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.deals.QuotationState;
import org.panro.contracts.deals.QuotationView;
import org.panro.contracts.value.Money;
import org.panro.deals.deal.application.Words;
import org.panro.deals.deal.model.Party;

/** A sent quotation or counter-offer; only its state changes. */
@Entity
@Table(name = "quotation")
class StoredQuotation {
  @Id UUID id;

  @Column(name = "deal_id")
  UUID dealId;

  @Column int number;

  @Column
  @Enumerated(EnumType.STRING)
  Party side;

  @Column
  @Enumerated(EnumType.STRING)
  QuotationState state;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  QuotationFacts facts;

  @Column BigDecimal amount;
  @Column String currency;

  @Column(name = "valid_until")
  Instant validUntil;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column(name = "accepted_at")
  @Nullable Instant acceptedAt;

  static StoredQuotation sent(
      UUID id, UUID deal, int number, Party side, QuotationFacts facts, Money total, Instant now) {
    StoredQuotation quotation = new StoredQuotation();
    quotation.id = id;
    quotation.dealId = deal;
    quotation.number = number;
    quotation.side = side;
    quotation.state = QuotationState.SENT;
    quotation.facts = facts;
    quotation.amount = total.amount();
    quotation.currency = total.currency();
    quotation.validUntil = facts.validUntil();
    quotation.sentAt = now;
    return quotation;
  }

  void accept(Instant now) {
    state = QuotationState.ACCEPTED;
    acceptedAt = now;
  }

  Money total() {
    return new Money(amount, currency);
  }

  /** The state at that moment: an offer ends with its moment, not with the row's turn. */
  QuotationState stateAt(Instant now) {
    return state == QuotationState.SENT && !now.isBefore(validUntil)
        ? QuotationState.EXPIRED
        : state;
  }

  QuotationView view(Instant now) {
    return new QuotationView(
        id, number, dealId, Words.of(side), stateAt(now), facts, total(), sentAt, acceptedAt);
  }
}
