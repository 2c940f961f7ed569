package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** A deal was given up for a reason from the list. */
@EventType(topic = "deal", value = "org.panro.deal.lost.v1")
public record DealLost(UUID aggregateId, long version, DealParties parties, String reason)
    implements DealFact {}
