/** How the pages of deals decide what they show. */
@NullMarked
package org.panro.portal.deal;

import org.jspecify.annotations.NullMarked;
