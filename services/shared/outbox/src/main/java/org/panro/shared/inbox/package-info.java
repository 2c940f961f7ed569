/** Events arrive once: decoded, deduplicated in the transaction of their effect, or set aside. */
@NullMarked
package org.panro.shared.inbox;

import org.jspecify.annotations.NullMarked;
