/** Who calls, for which company, and what new things are called. */
@NullMarked
package org.panro.shared.identity;

import org.jspecify.annotations.NullMarked;
