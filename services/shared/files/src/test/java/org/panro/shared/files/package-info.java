/** Tests of the two places for files. */
@NullMarked
package org.panro.shared.files;

import org.jspecify.annotations.NullMarked;
