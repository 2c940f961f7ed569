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
import org.panro.contracts.imports.ImportView;

/** Hands a seller's file on to the catalog; more time is allowed than for anything else. */
@Path("/api/catalog/imports")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "uploads")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface ProductUploads {
  @POST
  Uni<ImportView> upload(
      @QueryParam("preview") boolean preview,
      @QueryParam("name") String name,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      File content);
}
