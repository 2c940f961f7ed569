package org.panro.catalog.category;

import jakarta.inject.Singleton;
import org.panro.shared.replay.RowReplay;

/** Tells categories again. */
@Singleton
class CategoryReplay extends RowReplay<StoredCategory> {

  CategoryReplay(CategoryRepository categories) {
    super("category", categories, StoredCategory::event);
  }
}
