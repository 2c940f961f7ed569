/** What the contracts folder publishes beside its code: written from the code and compared. */
@NullMarked
package org.panro.contracts.published;

import org.jspecify.annotations.NullMarked;
