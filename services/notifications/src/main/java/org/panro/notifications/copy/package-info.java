/** What notifications knows of companies and members, and the newest states it heard; flat. */
@NullMarked
package org.panro.notifications.copy;

import org.jspecify.annotations.NullMarked;
