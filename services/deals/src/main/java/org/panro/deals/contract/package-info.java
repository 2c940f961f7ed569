/** The contract of a deal: signatures, milestones, confirmations; flat. */
@NullMarked
package org.panro.deals.contract;

import org.jspecify.annotations.NullMarked;
