/** Members and their place in a company; flat. */
@NullMarked
package org.panro.accounts.member;

import org.jspecify.annotations.NullMarked;
