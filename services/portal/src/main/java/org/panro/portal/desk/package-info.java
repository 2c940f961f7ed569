/** The way into the desks: which one is a member's. */
@NullMarked
package org.panro.portal.desk;

import org.jspecify.annotations.NullMarked;
