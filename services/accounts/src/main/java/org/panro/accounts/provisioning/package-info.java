/** Work that is due in Keycloak: rows, and the work that they are; flat. */
@NullMarked
package org.panro.accounts.provisioning;

import org.jspecify.annotations.NullMarked;
