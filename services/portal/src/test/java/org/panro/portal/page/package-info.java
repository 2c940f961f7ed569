/** Languages, addresses and formats of the pages. */
@NullMarked
package org.panro.portal.page;

import org.jspecify.annotations.NullMarked;
