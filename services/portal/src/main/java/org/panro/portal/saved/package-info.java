/** The reader's saved searches, and the page that stops their alerts from a mail. */
@NullMarked
package org.panro.portal.saved;

import org.jspecify.annotations.NullMarked;
