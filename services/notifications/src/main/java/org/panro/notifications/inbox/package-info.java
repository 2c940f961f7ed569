/** A member's notices, read marks and settings; flat. */
@NullMarked
package org.panro.notifications.inbox;

import org.jspecify.annotations.NullMarked;
