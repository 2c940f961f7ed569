package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.accounts.CompaniesApi;

/** The companies of accounts. */
@Path("/api/accounts/companies")
@RegisterRestClient(configKey = "accounts")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Companies extends CompaniesApi {}
