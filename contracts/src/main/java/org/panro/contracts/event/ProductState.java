package org.panro.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductImage;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.catalog.ProductStatus;

/**
 * A product as it now is; one that is not published is a tombstone to readers.
 *
 * @param aggregateId the product
 * @param sellerId the seller's company
 * @param bulk whether an import made the change, so that a person's goes before it
 * @param image its first picture
 * @param review the last decision on it, absent where nobody decided
 */
@EventType(topic = "product", value = "org.panro.product.state.v1")
public record ProductState(
    UUID aggregateId,
    long version,
    UUID sellerId,
    ProductStatus status,
    ProductFacts facts,
    boolean bulk,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProductImage image,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProductReview review)
    implements IntegrationEvent {}
