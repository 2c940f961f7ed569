package org.panro.deals.deal.model;

/** What may prove that a deal has come as far as a state says. */
public enum EvidenceKind {
  MINUTES,
  SAMPLE,
  QUOTATION,
  ACCEPTED_QUOTATION,
  SIGNATURES_OF_BOTH,
  MILESTONE_DOCUMENT,
  CONFIRMATION_OF_BOTH,
  REASON
}
