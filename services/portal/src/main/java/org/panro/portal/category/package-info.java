/** The category tree as pages show and offer it. */
@NullMarked
package org.panro.portal.category;

import org.jspecify.annotations.NullMarked;
