/** Documents of a deal: their content under its hash in a folder, what they are in the database. */
@NullMarked
package org.panro.deals.document;

import org.jspecify.annotations.NullMarked;
