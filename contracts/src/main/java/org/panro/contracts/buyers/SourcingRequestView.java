package org.panro.contracts.buyers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;

/**
 * A sourcing request as its reader may see it: others than its buyer and the agents see no target
 * price, and the buyer's name only where it chose to show it.
 *
 * @param buyerId absent where the buyer is not shown
 * @param buyerCountry ISO 3166-1 alpha-2
 * @param invited companies that may know of an invited-only request, for its buyer alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourcingRequestView(
    UUID id,
    long version,
    SourcingRequestStatus state,
    @Nullable UUID buyerId,
    @Nullable LocalizedText buyerName,
    @Nullable String buyerCountry,
    @JsonUnwrapped SourcingNeed need,
    List<UUID> invited,
    Instant updatedAt)
    implements Resource {}
