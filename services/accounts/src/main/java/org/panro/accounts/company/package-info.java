/** Companies and what everybody may see of them; flat. */
@NullMarked
package org.panro.accounts.company;

import org.jspecify.annotations.NullMarked;
