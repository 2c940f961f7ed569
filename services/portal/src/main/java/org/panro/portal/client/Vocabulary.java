package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.catalog.VocabularyApi;

/** The catalog's lists of bilingual terms. */
@Path("/api/catalog/vocabulary")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Vocabulary extends VocabularyApi {}
