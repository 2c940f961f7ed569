/** A product's page and the question that a buyer asks about it. */
@NullMarked
package org.panro.portal.product;

import org.jspecify.annotations.NullMarked;
