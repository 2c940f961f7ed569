/** Products side by side, chosen in search and on their pages; the address holds the choice. */
@NullMarked
package org.panro.portal.compare;

import org.jspecify.annotations.NullMarked;
