/** Where matching is asked to tell again what it keeps. */
@NullMarked
package org.panro.matching.replay;

import org.jspecify.annotations.NullMarked;
