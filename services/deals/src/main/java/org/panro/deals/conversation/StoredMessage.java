package org.panro.deals.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.panro.contracts.deals.ConversationApi;
import org.panro.contracts.deals.Side;
import org.panro.deals.deal.application.Seat;

/** A written message; it never changes. */
@Entity
@Table(name = "message")
class StoredMessage {
  private static final long ONLY_VERSION = 0;

  @Id UUID id;

  @Column(name = "deal_id")
  UUID dealId;

  @Column Instant at;

  @Column
  @Enumerated(EnumType.STRING)
  Side side;

  @Column(name = "member_id")
  UUID memberId;

  @Column(name = "company_id")
  UUID companyId;

  @Column String text;

  /** Written among agents. */
  @Column boolean internal;

  static StoredMessage of(UUID id, Seat seat, String text, boolean internal, Instant now) {
    StoredMessage message = new StoredMessage();
    message.id = id;
    message.dealId = seat.deal().id;
    message.at = now;
    message.side = seat.side();
    message.memberId = seat.caller().memberId();
    message.companyId = seat.caller().company();
    message.text = text;
    message.internal = internal;
    return message;
  }

  ConversationApi.Message view(Seat reader) {
    return new ConversationApi.Message(
        id,
        ONLY_VERSION,
        side,
        reader.maySeeMembersOf(companyId) ? memberId : null,
        text,
        internal,
        at);
  }
}
