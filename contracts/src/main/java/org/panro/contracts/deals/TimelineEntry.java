package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * Something that happened in a deal, the newest first.
 *
 * @param kind {@code opened}, {@code message}, {@code sample}, {@code quotation}, {@code
 *     quotation-accepted}, {@code document}, {@code contract}, {@code signature}, {@code
 *     milestone}, {@code confirmation}, {@code agent} or {@code transition}
 * @param side who did it, absent where the marketplace itself did
 * @param memberId the member who acted, shown to the own company and to agents
 * @param text what happened, in both languages; a message's own words as they were written
 * @param refersTo the message, document, milestone or quotation it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(
    UUID id,
    Instant at,
    String kind,
    @Nullable Side side,
    @Nullable UUID memberId,
    LocalizedText text,
    @Nullable UUID refersTo) {}
