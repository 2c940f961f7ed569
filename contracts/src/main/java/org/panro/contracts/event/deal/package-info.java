/** The facts of a deal's life: what happened, by whom, for which two companies. */
@NullMarked
package org.panro.contracts.event.deal;

import org.jspecify.annotations.NullMarked;
