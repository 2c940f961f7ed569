/** Values that every interface shares: texts in two languages, money, pages. */
@NullMarked
package org.panro.contracts.value;

import org.jspecify.annotations.NullMarked;
