package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** What a document of a deal is. */
public enum DocumentKind implements WireWord {
  MINUTES,
  CONTRACT,
  DELIVERY,
  PAYMENT,
  CERTIFICATE,
  DRAWING,
  OTHER
}
