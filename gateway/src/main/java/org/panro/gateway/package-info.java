/** The one origin: what is refused, who is signed in, where a request goes. */
@NullMarked
package org.panro.gateway;

import org.jspecify.annotations.NullMarked;
