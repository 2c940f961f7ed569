package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.deals.DealsApi;

/** Deals and inquiries. */
@Path("/api/deals")
@RegisterRestClient(configKey = "deals")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Deals extends DealsApi {}
