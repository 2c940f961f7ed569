package org.panro.contracts.matching;

import org.panro.contracts.value.WireWord;

/** Where a match stands in its life. */
public enum MatchStatus implements WireWord {
  PROPOSED,
  ANSWERED,
  MUTUAL,
  INTRODUCED,
  DECLINED,
  EXPIRED
}
