/** Where buyers is asked to tell again what it keeps. */
@NullMarked
package org.panro.buyers.replay;

import org.jspecify.annotations.NullMarked;
