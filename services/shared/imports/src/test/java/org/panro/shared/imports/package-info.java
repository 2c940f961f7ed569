/** Tests of imports. */
@NullMarked
package org.panro.shared.imports;

import org.jspecify.annotations.NullMarked;
