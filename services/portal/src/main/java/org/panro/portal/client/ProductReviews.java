package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.catalog.ProductReviewsApi;

/** The catalog's listings in review. */
@Path("/api/catalog/reviews")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface ProductReviews extends ProductReviewsApi {}
