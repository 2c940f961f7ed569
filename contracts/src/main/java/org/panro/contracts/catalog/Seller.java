package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * The seller's facts that a card shows.
 *
 * @param name absent until the company's own event has arrived
 * @param country ISO 3166-1 alpha-2
 * @param verified whether Panro checked its registration
 * @param factoryLevel 1 to 5
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Seller(
    UUID id,
    @Nullable LocalizedText name,
    @Nullable String country,
    boolean verified,
    @Nullable Integer factoryLevel) {}
