package org.panro.portal.client;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.notifications.InboxApi;

/** The reader's notices. */
@Path("/api/notifications/inbox")
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Inbox extends InboxApi {}
