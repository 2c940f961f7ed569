/** Tables that come with the service. */
@NullMarked
package org.panro.catalog.file;

import org.jspecify.annotations.NullMarked;
