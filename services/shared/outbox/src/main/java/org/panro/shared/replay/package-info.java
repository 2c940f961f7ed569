/** Tells current states again, for readers that have lost theirs. */
@NullMarked
package org.panro.shared.replay;

import org.jspecify.annotations.NullMarked;
