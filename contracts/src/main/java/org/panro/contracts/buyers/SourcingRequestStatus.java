package org.panro.contracts.buyers;

import org.panro.contracts.value.WireWord;

/** Where a sourcing request stands in its life. */
public enum SourcingRequestStatus implements WireWord {
  DRAFT,
  PUBLISHED,
  CLOSED,
  AWARDED,
  EXPIRED
}
