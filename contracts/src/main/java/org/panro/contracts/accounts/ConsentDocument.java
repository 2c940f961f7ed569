package org.panro.contracts.accounts;

import org.panro.contracts.value.WireWord;

/** A document that members consent to; the first two are needed to take part. */
public enum ConsentDocument implements WireWord {
  TERMS,
  PRIVACY,
  MARKETING
}
