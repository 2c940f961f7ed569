/** Accounts and organizations in Keycloak, reached on workers; flat. */
@NullMarked
package org.panro.accounts.keycloak;

import org.jspecify.annotations.NullMarked;
