package org.panro.contracts.deals;

import java.time.Instant;
import java.util.UUID;
import org.panro.contracts.value.Resource;

/**
 * A document of a deal; its content is at {@code /api/deals/{deal}/documents/{id}/content}.
 *
 * @param size in bytes
 * @param sha256 of the content, lower-case hex
 */
public record DocumentView(
    UUID id,
    long version,
    DocumentKind kind,
    String name,
    String mediaType,
    long size,
    String sha256,
    Side side,
    Instant addedAt)
    implements Resource {}
