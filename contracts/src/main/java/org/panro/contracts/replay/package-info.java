/** How a service is asked to tell again what it keeps. */
@NullMarked
package org.panro.contracts.replay;

import org.jspecify.annotations.NullMarked;
