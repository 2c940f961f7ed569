package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.catalog.ProductIndexApi;

/** The index of products and its dictionary. */
@Path("/api/catalog/index")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface ProductIndexes extends ProductIndexApi {}
