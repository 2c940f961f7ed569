/** The mail server of the local set-up and the page that shows what it took. */
@NullMarked
package org.panro.local.mail;

import org.jspecify.annotations.NullMarked;
