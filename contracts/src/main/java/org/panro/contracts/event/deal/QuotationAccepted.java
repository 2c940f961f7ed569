package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** The other side accepted this version of the quotation. */
@EventType(topic = "deal", value = "org.panro.deal.quotation-accepted.v1")
public record QuotationAccepted(UUID aggregateId, long version, DealParties parties, int quotation)
    implements DealFact {}
