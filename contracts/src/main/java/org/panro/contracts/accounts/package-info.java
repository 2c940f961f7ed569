/** The accounts' interface: companies, members, verification, factory levels. */
@NullMarked
package org.panro.contracts.accounts;

import org.jspecify.annotations.NullMarked;
