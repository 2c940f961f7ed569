/**
 * The named criteria, one class each: what it compares, its score, and its words in both languages.
 */
@NullMarked
package org.panro.matching.match.model.criterion;

import org.jspecify.annotations.NullMarked;
