/**
 * The whole of Panro, started as on a laptop and used from outside: by a browser, scripts, nobody.
 */
@NullMarked
package org.panro.acceptance;

import org.jspecify.annotations.NullMarked;
