/** Which events are news to whom; flat. */
@NullMarked
package org.panro.notifications.news;

import org.jspecify.annotations.NullMarked;
