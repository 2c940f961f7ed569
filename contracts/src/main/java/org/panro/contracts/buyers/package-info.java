/** The buyers' interface: profiles and sourcing requests. */
@NullMarked
package org.panro.contracts.buyers;

import org.jspecify.annotations.NullMarked;
