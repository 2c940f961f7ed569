/** The catalog's interface: products, imports, search. */
@NullMarked
package org.panro.contracts.catalog;

import org.jspecify.annotations.NullMarked;
