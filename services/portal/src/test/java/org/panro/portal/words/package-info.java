/** The words of the pages. */
@NullMarked
package org.panro.portal.words;

import org.jspecify.annotations.NullMarked;
