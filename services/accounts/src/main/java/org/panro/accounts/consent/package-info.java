/** The documents that members consented to, by version; flat. */
@NullMarked
package org.panro.accounts.consent;

import org.jspecify.annotations.NullMarked;
