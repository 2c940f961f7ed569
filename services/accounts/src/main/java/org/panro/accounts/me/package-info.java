/** The caller's own data and rights over it; flat. */
@NullMarked
package org.panro.accounts.me;

import org.jspecify.annotations.NullMarked;
