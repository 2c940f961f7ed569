package org.panro.contracts.event;

import java.util.UUID;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.catalog.ProductStatus;

/**
 * A product as it now is; one that is not published is a tombstone to readers.
 *
 * @param aggregateId the product
 * @param sellerId the seller's company
 * @param bulk whether an import made the change, so that a person's goes before it
 */
@EventType(topic = "product", value = "org.panro.product.state.v1")
public record ProductState(
    UUID aggregateId,
    long version,
    UUID sellerId,
    ProductStatus status,
    ProductFacts facts,
    boolean bulk)
    implements IntegrationEvent {}
