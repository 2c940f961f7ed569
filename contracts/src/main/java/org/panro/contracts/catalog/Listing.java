package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What concerns the seller of a product and who reviews it, not its buyers.
 *
 * @param review the last decision on it, absent where nobody decided
 * @param submittedAt since when it waits for a review, absent where it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing(
    TextStates texts,
    Completeness completeness,
    @Nullable ProductReview review,
    @Nullable Instant submittedAt) {}
