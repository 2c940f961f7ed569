package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** A numbered quotation or counter-offer was sent. */
@EventType(topic = "deal", value = "org.panro.deal.quotation-sent.v1")
public record QuotationSent(UUID aggregateId, long version, DealParties parties, int quotation)
    implements DealFact {}
