package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** A deal began; the origin is introduction, mutual-interest or inquiry. */
@EventType(topic = "deal", value = "org.panro.deal.opened.v1")
public record DealOpened(UUID aggregateId, long version, DealParties parties, String origin)
    implements DealFact {}
