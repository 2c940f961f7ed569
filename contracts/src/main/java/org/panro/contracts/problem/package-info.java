/** The problem types (RFC 9457) that Panro's interfaces answer. */
@NullMarked
package org.panro.contracts.problem;

import org.jspecify.annotations.NullMarked;
