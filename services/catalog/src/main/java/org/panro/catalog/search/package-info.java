/** The index of published products and the search over it; flat. */
@NullMarked
package org.panro.catalog.search;

import org.jspecify.annotations.NullMarked;
