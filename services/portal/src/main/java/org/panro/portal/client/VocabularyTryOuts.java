package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.catalog.VocabularyTryOutsApi;

/** What an entry of the vocabulary would do to a search. */
@Path("/api/catalog/vocabulary/tryouts")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface VocabularyTryOuts extends VocabularyTryOutsApi {}
