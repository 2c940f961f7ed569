package org.panro.deals.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.ConversationApi;
import org.panro.contracts.deals.ConversationApi.NewSample;
import org.panro.contracts.deals.ConversationApi.SampleResult;

/** A sample that was sent and, later, what the buyer found. */
@Entity
@Table(name = "sample")
class StoredSample {
  @Id UUID id;
  @Column long version;

  @Column(name = "deal_id")
  UUID dealId;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  NewSample facts;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable SampleResult result;

  @Column(name = "judged_at")
  @Nullable Instant judgedAt;

  static StoredSample of(UUID id, UUID deal, NewSample facts, Instant now) {
    StoredSample sample = new StoredSample();
    sample.id = id;
    sample.dealId = deal;
    sample.facts = facts;
    sample.sentAt = now;
    return sample;
  }

  void judge(SampleResult found, Instant now) {
    result = found;
    judgedAt = now;
    version++;
  }

  ConversationApi.Sample view() {
    return new ConversationApi.Sample(id, version, facts, sentAt, result, judgedAt);
  }
}
