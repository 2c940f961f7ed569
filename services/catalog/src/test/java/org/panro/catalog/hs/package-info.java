/** How well codes are suggested. */
@NullMarked
package org.panro.catalog.hs;

import org.jspecify.annotations.NullMarked;
