/** The interface of deals: from an inquiry or an introduction to the confirmed contract. */
@NullMarked
package org.panro.contracts.deals;

import org.jspecify.annotations.NullMarked;
