package org.panro.contracts.catalog;

import org.panro.contracts.value.WireWord;

/** Where a product stands in its life. */
public enum ProductStatus implements WireWord {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  SUSPENDED,
  ARCHIVED
}
