/** How deals open, move and are read; what every part of a deal writes down. */
@NullMarked
package org.panro.deals.deal.application;

import org.jspecify.annotations.NullMarked;
