/** Changes over HTTP: one transaction, idempotency keys, preconditions. */
@NullMarked
package org.panro.shared.command;

import org.jspecify.annotations.NullMarked;
