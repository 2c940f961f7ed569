/** Takes files in: kept at once, worked off in small transactions, with problems per line. */
@NullMarked
package org.panro.shared.imports;

import org.jspecify.annotations.NullMarked;
