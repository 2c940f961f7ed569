/** Tests of the content of media. */
@NullMarked
package org.panro.catalog.media;

import org.jspecify.annotations.NullMarked;
