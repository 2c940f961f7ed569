/** Tests of catalog, with the real engines where one is needed. */
@NullMarked
package org.panro.catalog;

import org.jspecify.annotations.NullMarked;
