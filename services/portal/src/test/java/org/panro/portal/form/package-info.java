/** What forms keep and refuse. */
@NullMarked
package org.panro.portal.form;

import org.jspecify.annotations.NullMarked;
