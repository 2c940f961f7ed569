package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * The picture of a product that cards show.
 *
 * @param id of the medium
 * @param alt what it shows, where the seller says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductImage(UUID id, @Nullable LocalizedText alt) {}
