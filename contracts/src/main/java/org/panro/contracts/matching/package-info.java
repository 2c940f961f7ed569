/** The matching's interface: matches with their reasons and gaps. */
@NullMarked
package org.panro.contracts.matching;

import org.jspecify.annotations.NullMarked;
