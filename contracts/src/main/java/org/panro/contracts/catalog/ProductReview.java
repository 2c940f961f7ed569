package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last decision on a listing.
 *
 * @param reason for the seller, in the language in which the reviewer wrote it; absent only where
 *     it was approved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductReview(ReviewOutcome outcome, @Nullable String reason, Instant decidedAt) {}
