package org.panro.matching.match.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.MatchState;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.LocalizedText;
import org.panro.matching.match.model.TextInput;

/** A match with what its score was made of. */
@Entity
@Table(name = "match")
public class StoredMatch {
  /** From this score on both sides hear of a match. */
  public static final double LEAD = 60;

  /** What one criterion found, with its weights for both sides. */
  public record Finding(
      String criterion,
      String verdict,
      int buyerWeight,
      int sellerWeight,
      double score,
      LocalizedText text) {}

  /** All that the criteria found, the weightiest first. */
  public record Findings(List<Finding> reasons, List<Finding> gaps) {}

  @Id public UUID id;
  @Version public long version;

  @Column(name = "request_id")
  public UUID requestId;

  @Column(name = "product_id")
  public UUID productId;

  @Column(name = "buyer_id")
  public UUID buyerId;

  @Column(name = "seller_id")
  public UUID sellerId;

  @Column(name = "request_title")
  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText requestTitle;

  @Column(name = "product_name")
  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText productName;

  @Column public String sku;
  @Column public double score;

  @Column(name = "buyer_fit")
  public double buyerFit;

  @Column(name = "seller_fit")
  public double sellerFit;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  public Findings findings;

  /** Which count of words the score used; its other inputs are the facts that both sides state. */
  @Column(name = "weights_version")
  public long weightsVersion;

  @Column(name = "text_input")
  @JdbcTypeCode(SqlTypes.JSON)
  public @Nullable TextInput textInput;

  @Column
  @Enumerated(EnumType.STRING)
  public MatchStatus state;

  @Column(name = "buyer_answer")
  @JdbcTypeCode(SqlTypes.JSON)
  public MatchView.@Nullable Answer buyerAnswer;

  @Column(name = "seller_answer")
  @JdbcTypeCode(SqlTypes.JSON)
  public MatchView.@Nullable Answer sellerAnswer;

  @Column(name = "agent_id")
  public @Nullable UUID agentId;

  @Column(name = "deal_id")
  public @Nullable UUID dealId;

  @Column(name = "updated_at")
  public Instant updatedAt;

  /** The match as its event tells it; the session has to be flushed, so that it has a version. */
  public MatchState event() {
    return new MatchState(
        id,
        version,
        requestId,
        productId,
        buyerId,
        sellerId,
        requestTitle,
        productName,
        score,
        state,
        interest(buyerAnswer),
        interest(sellerAnswer),
        agentId,
        dealId);
  }

  private static @Nullable Boolean interest(MatchView.@Nullable Answer answer) {
    return answer == null ? null : answer.interested();
  }
}
