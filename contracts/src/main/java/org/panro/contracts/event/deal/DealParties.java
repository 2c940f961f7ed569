package org.panro.contracts.event.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * What every fact of a deal carries, enough to word a notice without asking anyone.
 *
 * @param agentId the agent who looks after the deal, null before one is assigned
 * @param memberId the member who acted, null where the marketplace itself did
 * @param subject the product's name
 */
public record DealParties(
    UUID sellerId,
    UUID buyerId,
    @Nullable UUID agentId,
    @Nullable UUID memberId,
    LocalizedText subject) {}
