/** Panro's pages in Korean and English, made from what the services answer. */
@NullMarked
package org.panro.portal;

import org.jspecify.annotations.NullMarked;
