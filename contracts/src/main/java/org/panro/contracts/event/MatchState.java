package org.panro.contracts.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.value.LocalizedText;

/**
 * A match as it now is.
 *
 * @param aggregateId the match
 * @param score 0 to 100
 * @param buyerInterested the buyer's answer, null before
 * @param sellerInterested the seller's answer, null before
 * @param agentId the agent who introduced, null before
 * @param dealId the deal that opens, null before an introduction or mutual interest
 */
@EventType(topic = "match", value = "org.panro.match.state.v1")
public record MatchState(
    UUID aggregateId,
    long version,
    UUID requestId,
    UUID productId,
    UUID buyerId,
    UUID sellerId,
    LocalizedText requestTitle,
    LocalizedText productName,
    double score,
    MatchStatus status,
    @Nullable Boolean buyerInterested,
    @Nullable Boolean sellerInterested,
    @Nullable UUID agentId,
    @Nullable UUID dealId)
    implements IntegrationEvent {}
