/**
 * What every page has: its language, its reader, its frame, and what is shown when something fails.
 */
@NullMarked
package org.panro.portal.page;

import org.jspecify.annotations.NullMarked;
