/** What the panro command does. */
@NullMarked
package org.panro.local.command;

import org.jspecify.annotations.NullMarked;
