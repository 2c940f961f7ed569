package org.panro.contracts.buyers;

import org.panro.contracts.value.WireWord;

/** Who knows of a sourcing request: everybody, or the invited companies alone. */
public enum Visibility implements WireWord {
  PUBLIC,
  INVITED
}
