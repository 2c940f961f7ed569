/** What the engines must hold before services start: databases, topics, connectors. */
@NullMarked
package org.panro.local.provision;

import org.jspecify.annotations.NullMarked;
