/** How deals and their timeline are stored. */
@NullMarked
package org.panro.deals.deal.infrastructure;

import org.jspecify.annotations.NullMarked;
