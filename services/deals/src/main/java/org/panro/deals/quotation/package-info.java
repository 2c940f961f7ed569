/** Numbered quotations and counter-offers, and all offers for one request side by side; flat. */
@NullMarked
package org.panro.deals.quotation;

import org.jspecify.annotations.NullMarked;
