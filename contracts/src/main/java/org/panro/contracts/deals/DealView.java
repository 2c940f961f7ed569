package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;
import org.panro.contracts.value.Resource;

/**
 * A deal as one of its parties sees it.
 *
 * @param version changes with every event of the deal
 * @param agentId the agent's member id, absent until one is assigned
 * @param request absent where the deal began with an inquiry
 * @param asked what an inquiry asked for, where it named a quantity
 * @param value total of the accepted quotation, else of the newest one
 * @param next the states that may follow, and what opens each
 * @param changedAt when anything last happened
 * @param stale whether nothing happened for longer than the state's patience
 * @param lostReason of a lost deal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DealView(
    UUID id,
    long version,
    DealOrigin origin,
    DealState state,
    Party seller,
    Party buyer,
    @Nullable UUID agentId,
    Product product,
    @Nullable Request request,
    @Nullable Asked asked,
    @Nullable UUID matchId,
    @Nullable Money value,
    List<Opening> next,
    Instant openedAt,
    Instant changedAt,
    boolean stale,
    @Nullable LostReason lostReason)
    implements Resource {

  @Override
  public Optional<String> list() {
    return Optional.of("/api/deals");
  }

  /** One of the two companies; the name is absent until its event has arrived. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Party(UUID id, @Nullable LocalizedText name) {}

  /** What is bought; the number is absent until the product's event has arrived. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Product(UUID id, @Nullable String sku, LocalizedText name) {}

  /** How much an inquiry asked for; the unit is a UN/CEFACT code. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Asked(BigDecimal quantity, @Nullable String unit) {}

  /** What was asked for. */
  public record Request(UUID id, LocalizedText title) {}

  /**
   * A state that may follow.
   *
   * @param evidence what opens it, absent where nothing is needed
   * @param ready whether that evidence is there
   * @param text what is there or missing, for people
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Opening(
      DealState to, @Nullable EvidenceKind evidence, boolean ready, LocalizedText text) {}
}
