package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** Why a deal was given up. */
public enum LostReason implements WireWord {
  PRICE,
  QUALITY,
  LEAD_TIME,
  CERTIFICATION,
  TERMS,
  NO_ANSWER,
  CHOSE_ANOTHER,
  DEMAND_GONE,
  OTHER
}
