/** The buyer's desk: own sourcing requests, the matches they find and the offers they get. */
@NullMarked
package org.panro.portal.buyer;

import org.jspecify.annotations.NullMarked;
