/** Where catalog is asked to tell again what it keeps. */
@NullMarked
package org.panro.catalog.replay;

import org.jspecify.annotations.NullMarked;
