package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.catalog.HsSuggestionsApi;

/** The catalog's suggestions of HS codes. */
@Path("/api/catalog/hs-suggestions")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface HsSuggestions extends HsSuggestionsApi {}
