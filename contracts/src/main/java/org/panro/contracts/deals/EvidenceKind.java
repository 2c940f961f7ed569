package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** What proves that a deal has come as far as a state says. */
public enum EvidenceKind implements WireWord {
  MINUTES,
  SAMPLE,
  QUOTATION,
  ACCEPTED_QUOTATION,
  SIGNATURES_OF_BOTH,
  MILESTONE_DOCUMENT,
  CONFIRMATION_OF_BOTH,
  REASON
}
