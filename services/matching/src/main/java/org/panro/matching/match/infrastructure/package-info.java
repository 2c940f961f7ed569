/** How matches are stored. */
@NullMarked
package org.panro.matching.match.infrastructure;

import org.jspecify.annotations.NullMarked;
