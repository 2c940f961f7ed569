package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.deals.ResponseTimesApi;

/** How soon sellers answer. */
@Path("/api/deals/response-times")
@RegisterRestClient(configKey = "deals")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface ResponseTimes extends ResponseTimesApi {}
