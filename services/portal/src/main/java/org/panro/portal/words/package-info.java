/** The words of the pages: English beside each name, Korean in the file of the same name. */
@NullMarked
package org.panro.portal.words;

import org.jspecify.annotations.NullMarked;
