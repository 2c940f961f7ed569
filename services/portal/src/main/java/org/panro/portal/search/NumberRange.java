package org.panro.portal.search;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where numbers lie. */
record NumberRange(BigDecimal min, BigDecimal max, @Nullable String unit) {}
