package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** Both sides confirmed that the deal is done. */
@EventType(topic = "deal", value = "org.panro.deal.confirmed.v1")
public record DealConfirmed(UUID aggregateId, long version, DealParties parties)
    implements DealFact {}
