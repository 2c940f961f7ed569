package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.accounts.SignUpsApi;

/** Companies that sign up. */
@Path("/api/accounts/sign-ups")
@RegisterRestClient(configKey = "accounts")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface SignUps extends SignUpsApi {}
