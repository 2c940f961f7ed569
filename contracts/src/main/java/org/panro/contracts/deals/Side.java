package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** A party of a deal. */
public enum Side implements WireWord {
  SELLER,
  BUYER,
  AGENT
}
