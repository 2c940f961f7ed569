/** The real engines as processes of this machine: prepared, started, probed, stopped. */
@NullMarked
package org.panro.local.engine;

import org.jspecify.annotations.NullMarked;
