package org.panro.contracts.imports;

import org.panro.contracts.value.WireWord;

/** Where an import stands. */
public enum ImportState implements WireWord {
  QUEUED,
  RUNNING,
  COMPLETED,
  FAILED
}
