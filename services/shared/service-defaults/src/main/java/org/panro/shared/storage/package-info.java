/** How services keep nested documents in their databases. */
@NullMarked
package org.panro.shared.storage;

import org.jspecify.annotations.NullMarked;
