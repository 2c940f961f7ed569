package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.accounts.VerificationApi;

/** Applications for verification. */
@Path("/api/accounts/verification")
@RegisterRestClient(configKey = "accounts")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Verifications extends VerificationApi {}
