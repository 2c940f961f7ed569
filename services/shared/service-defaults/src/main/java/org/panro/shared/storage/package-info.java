/** How services keep nested documents in their databases, and tell contents apart. */
@NullMarked
package org.panro.shared.storage;

import org.jspecify.annotations.NullMarked;
