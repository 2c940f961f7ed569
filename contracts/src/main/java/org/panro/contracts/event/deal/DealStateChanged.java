package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** A deal moved; states are words such as contract-signed. */
@EventType(topic = "deal", value = "org.panro.deal.state-changed.v1")
public record DealStateChanged(
    UUID aggregateId, long version, DealParties parties, String from, String to)
    implements DealFact {}
