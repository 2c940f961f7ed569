/** Tables as spreadsheets save them: CSV and XLSX, read row by row and written. */
@NullMarked
package org.panro.shared.imports.table;

import org.jspecify.annotations.NullMarked;
