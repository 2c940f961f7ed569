/** The browser's session: sign-in, sign-out and the cookies that carry them. */
@NullMarked
package org.panro.gateway.session;

import org.jspecify.annotations.NullMarked;
