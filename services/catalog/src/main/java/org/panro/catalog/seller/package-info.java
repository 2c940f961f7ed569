/** What catalog knows of the companies that sell; flat. */
@NullMarked
package org.panro.catalog.seller;

import org.jspecify.annotations.NullMarked;
