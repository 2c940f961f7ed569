package org.panro.notifications.mail;

import java.util.UUID;
import org.panro.contracts.notifications.Notice;

/** A notice on its way to a member, in the member's language. */
record Letter(UUID memberId, String language, Notice notice) {}
