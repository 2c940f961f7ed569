package org.panro.shared.search;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A document as it has to stand in an index.
 *
 * @param version grows with every change; an older one never replaces a newer one
 * @param body what is indexed; archived things leave a body that no query finds
 */
public record IndexedDocument(String id, long version, JsonNode body) {}
