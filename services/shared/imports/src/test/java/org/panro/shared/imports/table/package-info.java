/** Tests of tables. */
@NullMarked
package org.panro.shared.imports.table;

import org.jspecify.annotations.NullMarked;
