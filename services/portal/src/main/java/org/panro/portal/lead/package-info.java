/** What buyers ask for and the seller could deliver: matches seen from the seller's side. */
@NullMarked
package org.panro.portal.lead;

import org.jspecify.annotations.NullMarked;
