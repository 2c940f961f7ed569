/** Search for products. */
@NullMarked
package org.panro.portal.search;

import org.jspecify.annotations.NullMarked;
