/** Products: what sellers state, its life and its imports; flat. */
@NullMarked
package org.panro.catalog.product;

import org.jspecify.annotations.NullMarked;
