package org.panro.contracts.event;

import java.util.List;
import java.util.UUID;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;

/**
 * A sourcing request as it now is.
 *
 * @param aggregateId the request
 * @param buyerId the buyer's company
 * @param invited companies that may know of an invited-only request
 */
@EventType(topic = "sourcing-request", value = "org.panro.sourcing-request.state.v1")
public record SourcingRequestState(
    UUID aggregateId,
    long version,
    UUID buyerId,
    SourcingRequestStatus status,
    SourcingNeed need,
    List<UUID> invited,
    boolean bulk)
    implements IntegrationEvent {}
