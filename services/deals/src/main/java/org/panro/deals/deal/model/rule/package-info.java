/** The rules of a deal, each a type named by its sentence. */
@NullMarked
package org.panro.deals.deal.model.rule;

import org.jspecify.annotations.NullMarked;
