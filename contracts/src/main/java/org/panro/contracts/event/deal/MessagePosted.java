package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** A message was written; its text stays in the deal. */
@EventType(topic = "deal", value = "org.panro.deal.message-posted.v1")
public record MessagePosted(UUID aggregateId, long version, DealParties parties, UUID messageId)
    implements DealFact {}
