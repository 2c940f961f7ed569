/** What deals knows of companies, agents, products and requests, from their events; flat. */
@NullMarked
package org.panro.deals.copy;

import org.jspecify.annotations.NullMarked;
