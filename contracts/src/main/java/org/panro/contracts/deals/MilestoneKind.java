package org.panro.contracts.deals;

import org.panro.contracts.value.WireWord;

/** Steps of a contract's fulfilment. */
public enum MilestoneKind implements WireWord {
  DEPOSIT,
  PRODUCTION,
  SHIPMENT,
  ACCEPTANCE,
  PAYMENT
}
