package org.panro.portal.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.accounts.VerificationDocument;

/** Hands a company's document on to accounts. */
@Path("/api/accounts/verification/documents")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "verification-uploads")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface VerificationUploads {
  @POST
  Uni<VerificationDocument> add(
      @QueryParam("kind") String kind,
      @QueryParam("name") String name,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      File content);
}
