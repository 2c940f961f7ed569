/** The gateway's own errors, in the reader's language. */
@NullMarked
package org.panro.gateway.problem;

import org.jspecify.annotations.NullMarked;
