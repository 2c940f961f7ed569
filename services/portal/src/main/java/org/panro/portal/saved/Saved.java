package org.panro.portal.saved;

import org.panro.contracts.catalog.SavedSearch;
import org.panro.portal.search.Wish;

/** A saved search and what it looks for. */
record Saved(SavedSearch search, Wish wish) {

  static Saved of(SavedSearch search) {
    return new Saved(search, Wish.ofKept(search.parameters()));
  }
}
