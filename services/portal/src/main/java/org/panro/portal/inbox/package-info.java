/** The reader's notices and how they want to be told. */
@NullMarked
package org.panro.portal.inbox;

import org.jspecify.annotations.NullMarked;
