/** Public sourcing requests. */
@NullMarked
package org.panro.portal.sourcing;

import org.jspecify.annotations.NullMarked;
