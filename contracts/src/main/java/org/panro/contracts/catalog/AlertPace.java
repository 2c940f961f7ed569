package org.panro.contracts.catalog;

import org.panro.contracts.value.WireWord;

/** When a member hears of new products that fit a saved search. */
public enum AlertPace implements WireWord {
  /** Never; the search is only kept. */
  NONE,
  /** Within seconds; what comes shortly after one another is told together. */
  AT_ONCE,
  /** Each morning at nine, Korean time, where anything new has come. */
  DAILY
}
