/** Matches over HTTP. */
@NullMarked
package org.panro.matching.match.web;

import org.jspecify.annotations.NullMarked;
