/** What companies' pages tell. */
@NullMarked
package org.panro.portal.company;

import org.jspecify.annotations.NullMarked;
