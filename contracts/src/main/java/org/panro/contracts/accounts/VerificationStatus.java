package org.panro.contracts.accounts;

import org.panro.contracts.value.WireWord;

/** What is known of a company's registration. */
public enum VerificationStatus implements WireWord {
  UNVERIFIED,
  PENDING,
  VERIFIED,
  MORE_NEEDED,
  REJECTED
}
