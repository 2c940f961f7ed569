/** The interface of notifications: a member's inbox and how mails are wanted. */
@NullMarked
package org.panro.contracts.notifications;

import org.jspecify.annotations.NullMarked;
