/** The trail of changes: who, for whom, when, what. */
@NullMarked
package org.panro.shared.audit;

import org.jspecify.annotations.NullMarked;
