package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.buyers.SourcingRequestsApi;

/** What buyers ask for. */
@Path("/api/buyers/requests")
@RegisterRestClient(configKey = "buyers")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface SourcingRequests extends SourcingRequestsApi {}
