/** Wishes and facets of the search page. */
@NullMarked
package org.panro.portal.search;

import org.jspecify.annotations.NullMarked;
