/** Sourcing requests: what buyers ask for, its life and its imports; flat. */
@NullMarked
package org.panro.buyers.request;

import org.jspecify.annotations.NullMarked;
