/** Verification and factory levels. */
@NullMarked
package org.panro.portal.admin;

import org.jspecify.annotations.NullMarked;
