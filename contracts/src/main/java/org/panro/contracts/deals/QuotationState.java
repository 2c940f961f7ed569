package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** Where a quotation stands; a sent one never changes otherwise. */
public enum QuotationState implements WireWord {
  SENT,
  SUPERSEDED,
  ACCEPTED,
  EXPIRED
}
