/** Work that falls due row by row: taken by one process each, tried again with growing pauses. */
@NullMarked
package org.panro.shared.due;

import org.jspecify.annotations.NullMarked;
