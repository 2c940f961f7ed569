/** Forms: what was typed, what is wrong with it, and what is sent on. */
@NullMarked
package org.panro.portal.form;

import org.jspecify.annotations.NullMarked;
