/** Tests of notifications, with the real engines where one is needed. */
@NullMarked
package org.panro.notifications;

import org.jspecify.annotations.NullMarked;
