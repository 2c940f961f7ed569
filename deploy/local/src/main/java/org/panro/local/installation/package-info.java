/** One installation on this machine: its folder, its ports, its secrets. */
@NullMarked
package org.panro.local.installation;

import org.jspecify.annotations.NullMarked;
