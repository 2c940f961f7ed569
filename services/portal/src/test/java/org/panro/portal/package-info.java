/** What holds for all of the portal. */
@NullMarked
package org.panro.portal;

import org.jspecify.annotations.NullMarked;
