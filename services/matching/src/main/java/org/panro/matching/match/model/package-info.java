/** What makes a product and a sourcing request fit: pure values, one function, no framework. */
@NullMarked
package org.panro.matching.match.model;

import org.jspecify.annotations.NullMarked;
