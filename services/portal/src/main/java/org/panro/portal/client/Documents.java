package org.panro.portal.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.deals.DocumentView;
import org.panro.contracts.deals.DocumentsApi;

/** Documents of a deal; their bytes go up as they came, under the media type they came with. */
@Path("/api/deals/{deal}/documents")
@RegisterRestClient(configKey = "documents")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface Documents extends DocumentsApi {
  @POST
  @Consumes(MediaType.WILDCARD)
  Uni<DocumentView> add(
      @PathParam("deal") UUID deal,
      @QueryParam("kind") String kind,
      @QueryParam("name") String name,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
      File content);
}
