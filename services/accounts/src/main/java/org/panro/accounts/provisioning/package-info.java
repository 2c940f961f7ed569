/** Work that is due in Keycloak: rows, and the worker that does them; flat. */
@NullMarked
package org.panro.accounts.provisioning;

import org.jspecify.annotations.NullMarked;
