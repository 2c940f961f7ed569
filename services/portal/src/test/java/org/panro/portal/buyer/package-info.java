/** How the forms of the buyer’s desk read. */
@NullMarked
package org.panro.portal.buyer;

import org.jspecify.annotations.NullMarked;
