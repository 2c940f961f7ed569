/** What one installation sets, and the conditions under which the gateway starts at all. */
@NullMarked
package org.panro.gateway.installation;

import org.jspecify.annotations.NullMarked;
