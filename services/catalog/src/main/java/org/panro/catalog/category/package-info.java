/** The category tree; flat. */
@NullMarked
package org.panro.catalog.category;

import org.jspecify.annotations.NullMarked;
