/** The content of media: checked, drawn anew, kept in the store of files and swept out of it. */
@NullMarked
package org.panro.catalog.media;

import org.jspecify.annotations.NullMarked;
