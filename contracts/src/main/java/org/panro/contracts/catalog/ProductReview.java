package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * The last decision on a listing.
 *
 * @param reason for the seller, absent only where it was approved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductReview(
    ReviewOutcome outcome, @Nullable LocalizedText reason, Instant decidedAt) {}
