/** What the gateway's readiness means. */
@NullMarked
package org.panro.gateway.health;

import org.jspecify.annotations.NullMarked;
