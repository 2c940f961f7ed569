/** The life of a deal: its states, what opens each of them, and nothing technical. */
@NullMarked
package org.panro.deals.deal.model;

import org.jspecify.annotations.NullMarked;
