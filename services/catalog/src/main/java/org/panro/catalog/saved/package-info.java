/** Searches that members keep, and what tells them of new products that fit; flat. */
@NullMarked
package org.panro.catalog.saved;

import org.jspecify.annotations.NullMarked;
