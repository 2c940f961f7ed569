package org.panro.matching.match.model;

/** What a criterion says of a pair. */
public enum Verdict {
  MET,
  PARTLY_MET,
  UNKNOWN,
  NOT_MET,
  EXCLUDED
}
