package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.deals.ContractApi;

/** The contract of a deal. */
@Path("/api/deals/{deal}")
@RegisterRestClient(configKey = "deals")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Contracts extends ContractApi {}
