package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** Where a deal stands; signed and confirmed are different. */
public enum DealState implements WireWord {
  INTRODUCED,
  SAMPLING,
  QUOTING,
  NEGOTIATING,
  AGREED,
  CONTRACT_SIGNED,
  IN_FULFILMENT,
  CONFIRMED,
  LOST
}
