/** Companies' public pages. */
@NullMarked
package org.panro.portal.company;

import org.jspecify.annotations.NullMarked;
