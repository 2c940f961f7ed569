/** The companies and members that an installation begins with; flat. */
@NullMarked
package org.panro.accounts.bootstrap;

import org.jspecify.annotations.NullMarked;
