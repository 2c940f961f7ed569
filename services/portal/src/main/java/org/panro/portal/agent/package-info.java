/** The agent's desk: what needs a hand today, the board of deals, and the curation of matches. */
@NullMarked
package org.panro.portal.agent;

import org.jspecify.annotations.NullMarked;
