/** What pages of both sides and of agents show of a match, and how they answer it. */
@NullMarked
package org.panro.portal.match;

import org.jspecify.annotations.NullMarked;
