/** Catalogues in standard XML: BMEcat 1.2 and 2005, UBL 2.x Catalogue; flat. */
@NullMarked
package org.panro.catalog.document;

import org.jspecify.annotations.NullMarked;
