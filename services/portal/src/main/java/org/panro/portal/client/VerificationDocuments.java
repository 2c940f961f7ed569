package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.accounts.VerificationDocumentsApi;

/** Documents of a company's registration. */
@Path("/api/accounts/verification/documents")
@RegisterRestClient(configKey = "accounts")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface VerificationDocuments extends VerificationDocumentsApi {}
