/** What is to be told, how it is worded, and how it comes to be a notice of each member; flat. */
@NullMarked
package org.panro.notifications.announcement;

import org.jspecify.annotations.NullMarked;
