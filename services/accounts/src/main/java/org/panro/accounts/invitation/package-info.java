/** Invitations into a company by e-mail, until they are accepted, revoked or expired; flat. */
@NullMarked
package org.panro.accounts.invitation;

import org.jspecify.annotations.NullMarked;
