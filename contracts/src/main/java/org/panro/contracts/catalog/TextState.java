package org.panro.contracts.catalog;

import org.panro.contracts.value.WireWord;

/** How one language of a text came to be. */
public enum TextState implements WireWord {
  /** A person wrote it, or said that it is still right. */
  WRITTEN,
  /** A machine made it of the other language. */
  MACHINE,
  /** The other language has changed since. */
  STALE
}
