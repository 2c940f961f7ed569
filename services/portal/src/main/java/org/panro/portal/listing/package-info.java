/** The seller's own products: list, form, states, files. */
@NullMarked
package org.panro.portal.listing;

import org.jspecify.annotations.NullMarked;
