/** What every request must pass before it is routed, and what every answer carries. */
@NullMarked
package org.panro.gateway.edge;

import org.jspecify.annotations.NullMarked;
