package org.panro.contracts.catalog;

import org.panro.contracts.value.WireWord;

/** What a reviewer may decide on a listing. */
public enum ReviewOutcome implements WireWord {
  /** It is published. */
  APPROVED,
  /** It is a draft again, which the seller mends and publishes again. */
  CHANGES_ASKED,
  /** It is suspended. */
  REJECTED
}
