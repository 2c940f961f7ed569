/** What is done with matches: found, answered, introduced. */
@NullMarked
package org.panro.matching.match.application;

import org.jspecify.annotations.NullMarked;
