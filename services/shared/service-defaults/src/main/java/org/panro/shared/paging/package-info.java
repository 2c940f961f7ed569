/** Signed cursors of lists. */
@NullMarked
package org.panro.shared.paging;

import org.jspecify.annotations.NullMarked;
