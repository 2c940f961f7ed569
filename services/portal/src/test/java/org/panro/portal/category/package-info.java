/** How pages read the tree. */
@NullMarked
package org.panro.portal.category;

import org.jspecify.annotations.NullMarked;
