/** The way to OpenSearch: versioned bulk writes, an alias before each index, raw queries. */
@NullMarked
package org.panro.shared.search;

import org.jspecify.annotations.NullMarked;
