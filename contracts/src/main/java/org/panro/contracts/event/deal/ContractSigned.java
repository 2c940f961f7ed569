package org.panro.contracts.event.deal;

import java.util.UUID;
import org.panro.contracts.event.EventType;

/** Both sides signed the file with this SHA-256, in lower-case hex. */
@EventType(topic = "deal", value = "org.panro.deal.contract-signed.v1")
public record ContractSigned(UUID aggregateId, long version, DealParties parties, String sha256)
    implements DealFact {}
