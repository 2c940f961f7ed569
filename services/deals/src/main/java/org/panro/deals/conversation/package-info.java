/** Messages, samples and the inquiry that begins with one; flat. */
@NullMarked
package org.panro.deals.conversation;

import org.jspecify.annotations.NullMarked;
