/** Imports of files: the same shape wherever a service takes one. */
@NullMarked
package org.panro.contracts.imports;

import org.jspecify.annotations.NullMarked;
