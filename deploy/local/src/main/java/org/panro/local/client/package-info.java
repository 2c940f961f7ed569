/** Panro's public API as a member's program calls it. */
@NullMarked
package org.panro.local.client;

import org.jspecify.annotations.NullMarked;
