/** Bilingual terms that a search is widened by; flat. */
@NullMarked
package org.panro.catalog.vocabulary;

import org.jspecify.annotations.NullMarked;
