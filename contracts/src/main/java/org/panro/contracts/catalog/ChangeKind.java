package org.panro.contracts.catalog;

import org.panro.contracts.value.WireWord;

/** What was done to a product. */
public enum ChangeKind implements WireWord {
  CREATED,
  UPDATED,
  IMPORTED,
  MEDIA_CHANGED,
  PUBLISHED,
  SUBMITTED,
  APPROVED,
  CHANGES_ASKED,
  REJECTED,
  ARCHIVED
}
