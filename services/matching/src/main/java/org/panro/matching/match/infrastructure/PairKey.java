package org.panro.matching.match.infrastructure;

import java.util.UUID;

/** Which request and product a match is of. */
public record PairKey(UUID requestId, UUID productId) {}
