/** What a seller's form states and what a listing lacks. */
@NullMarked
package org.panro.portal.listing;

import org.jspecify.annotations.NullMarked;
