/** A company signs up with its first owner. */
@NullMarked
package org.panro.portal.signup;

import org.jspecify.annotations.NullMarked;
