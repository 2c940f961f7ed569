/** Companies as those see them who look after them: verification, factory levels. */
@NullMarked
package org.panro.portal.admin;

import org.jspecify.annotations.NullMarked;
