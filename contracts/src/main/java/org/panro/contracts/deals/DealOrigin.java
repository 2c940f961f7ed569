package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** How a deal began. */
public enum DealOrigin implements WireWord {
  INTRODUCTION,
  MUTUAL_INTEREST,
  INQUIRY
}
