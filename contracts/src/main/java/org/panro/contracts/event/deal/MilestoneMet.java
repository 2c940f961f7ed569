package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** A milestone was met; kinds are deposit, production, shipment, acceptance, payment. */
@EventType(topic = "deal", value = "org.panro.deal.milestone-met.v1")
public record MilestoneMet(
    UUID aggregateId, long version, DealParties parties, UUID milestoneId, String kind)
    implements DealFact {}
