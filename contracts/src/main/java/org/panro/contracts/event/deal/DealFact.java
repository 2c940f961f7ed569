package org.panro.contracts.event.deal;

import org.panro.contracts.event.IntegrationEvent;

/** Something that happened in a deal; the key is the deal, the order its version. */
public sealed interface DealFact extends IntegrationEvent
    permits DealOpened,
        DealStateChanged,
        MessagePosted,
        QuotationSent,
        QuotationAccepted,
        ContractSigned,
        MilestoneMet,
        DealConfirmed,
        DealLost {
  /** Whose deal it is and who acted. */
  DealParties parties();
}
