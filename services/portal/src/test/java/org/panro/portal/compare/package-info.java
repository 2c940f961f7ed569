/** Products side by side. */
@NullMarked
package org.panro.portal.compare;

import org.jspecify.annotations.NullMarked;
