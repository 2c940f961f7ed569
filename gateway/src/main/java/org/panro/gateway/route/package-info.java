/** The route table and the streaming way to a service and back. */
@NullMarked
package org.panro.gateway.route;

import org.jspecify.annotations.NullMarked;
