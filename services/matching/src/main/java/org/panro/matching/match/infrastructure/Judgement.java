package org.panro.matching.match.infrastructure;

import org.jspecify.annotations.Nullable;

/**
 * What was found of a pair.
 *
 * @param requestVersion what version of the request was judged
 * @param productVersion what version of the product was judged
 * @param match the match as it is if it is new, null where the two do not fit
 */
public record Judgement(
    PairKey pair, long requestVersion, long productVersion, @Nullable StoredMatch match) {}
