/** Codes of the Harmonized System for what a seller writes; flat. */
@NullMarked
package org.panro.catalog.hs;

import org.jspecify.annotations.NullMarked;
