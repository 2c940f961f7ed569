/** The first page. */
@NullMarked
package org.panro.portal.home;

import org.jspecify.annotations.NullMarked;
