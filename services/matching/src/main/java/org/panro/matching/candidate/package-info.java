/** Proposes which pairs are worth a score: each side's text is a query over the other's; flat. */
@NullMarked
package org.panro.matching.candidate;

import org.jspecify.annotations.NullMarked;
