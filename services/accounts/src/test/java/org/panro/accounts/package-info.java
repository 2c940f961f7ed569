/** Tests of accounts, with the real engines where one is needed. */
@NullMarked
package org.panro.accounts;

import org.jspecify.annotations.NullMarked;
