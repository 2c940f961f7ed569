/** What buyers knows of companies; flat. */
@NullMarked
package org.panro.buyers.company;

import org.jspecify.annotations.NullMarked;
