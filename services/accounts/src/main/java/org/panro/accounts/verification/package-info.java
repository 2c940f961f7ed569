/** Applications for verification with their documents and decisions; flat. */
@NullMarked
package org.panro.accounts.verification;

import org.jspecify.annotations.NullMarked;
