/** Tests of buyers, with the real engines where one is needed. */
@NullMarked
package org.panro.buyers;

import org.jspecify.annotations.NullMarked;
