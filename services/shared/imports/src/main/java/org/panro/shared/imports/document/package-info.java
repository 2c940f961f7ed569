/** Documents in XML, read record by record with neither entities nor outside addresses. */
@NullMarked
package org.panro.shared.imports.document;

import org.jspecify.annotations.NullMarked;
