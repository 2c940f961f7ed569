/** Deals as their three parties see and move them: from the introduction to the confirmation. */
@NullMarked
package org.panro.portal.deal;

import org.jspecify.annotations.NullMarked;
