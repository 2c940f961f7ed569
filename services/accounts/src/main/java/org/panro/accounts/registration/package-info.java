/** Numbers that companies are registered under; flat. */
@NullMarked
package org.panro.accounts.registration;

import org.jspecify.annotations.NullMarked;
