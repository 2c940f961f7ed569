/** Companies that sign up with their first owner; flat. */
@NullMarked
package org.panro.accounts.signup;

import org.jspecify.annotations.NullMarked;
