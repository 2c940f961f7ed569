/** What buyers say of themselves; flat. */
@NullMarked
package org.panro.buyers.profile;

import org.jspecify.annotations.NullMarked;
