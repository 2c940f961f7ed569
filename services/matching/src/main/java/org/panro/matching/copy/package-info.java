/** What matching knows of companies, products and requests, from their events; flat. */
@NullMarked
package org.panro.matching.copy;

import org.jspecify.annotations.NullMarked;
