package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.deals.QuotationsApi;

/** Quotations of a deal. */
@Path("/api/deals/{deal}/quotations")
@RegisterRestClient(configKey = "deals")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Quotations extends QuotationsApi {}
