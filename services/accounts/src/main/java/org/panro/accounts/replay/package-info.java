/** Where accounts is asked to tell again what it keeps. */
@NullMarked
package org.panro.accounts.replay;

import org.jspecify.annotations.NullMarked;
