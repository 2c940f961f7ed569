package org.panro.notifications.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.notifications.Notice;

/**
 * A notice on its way to a member, in the member's language.
 *
 * @param stop path of the page that stops such notices for good, null where there is none
 */
record Letter(UUID memberId, String language, Notice notice, @Nullable String stop) {}
