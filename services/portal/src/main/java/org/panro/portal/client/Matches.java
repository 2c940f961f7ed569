package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.matching.MatchesApi;

/** Matches of products and requests. */
@Path("/api/matching/matches")
@RegisterRestClient(configKey = "matching")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Matches extends MatchesApi {}
