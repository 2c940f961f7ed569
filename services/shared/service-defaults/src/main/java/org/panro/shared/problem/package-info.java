/** Every error as problem details (RFC 9457) in the reader's language. */
@NullMarked
package org.panro.shared.problem;

import org.jspecify.annotations.NullMarked;
