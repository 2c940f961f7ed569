/** The tests of deals. */
@NullMarked
package org.panro.deals;

import org.jspecify.annotations.NullMarked;
