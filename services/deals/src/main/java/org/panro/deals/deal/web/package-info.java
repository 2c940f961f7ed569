/** Deals over HTTP. */
@NullMarked
package org.panro.deals.deal.web;

import org.jspecify.annotations.NullMarked;
