/** Tests of catalogues in XML. */
@NullMarked
package org.panro.catalog.document;

import org.jspecify.annotations.NullMarked;
