/** What the tests of every module share. */
@NullMarked
package org.panro.shared.testing;

import org.jspecify.annotations.NullMarked;
