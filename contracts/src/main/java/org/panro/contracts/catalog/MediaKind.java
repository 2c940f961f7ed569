package org.panro.contracts.catalog;

import org.panro.contracts.value.WireWord;

/** What a file of a product is to its readers. */
public enum MediaKind implements WireWord {
  IMAGE,
  DATA_SHEET
}
