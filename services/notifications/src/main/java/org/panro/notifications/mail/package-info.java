/** Notices as mails: due rows, sent outside of any transaction and tried again; flat. */
@NullMarked
package org.panro.notifications.mail;

import org.jspecify.annotations.NullMarked;
