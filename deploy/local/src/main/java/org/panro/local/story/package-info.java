/** The story of a sale played on a running Panro, from a listing to a confirmed contract. */
@NullMarked
package org.panro.local.story;

import org.jspecify.annotations.NullMarked;
