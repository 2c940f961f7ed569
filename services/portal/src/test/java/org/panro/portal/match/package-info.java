/** How answers to matches read. */
@NullMarked
package org.panro.portal.match;

import org.jspecify.annotations.NullMarked;
