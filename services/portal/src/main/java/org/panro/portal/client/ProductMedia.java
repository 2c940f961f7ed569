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
import org.panro.contracts.catalog.ProductMediaApi;
import org.panro.contracts.catalog.ProductMedium;

/** Pictures and data sheets of a product; their bytes go up as they came. */
@Path("/api/catalog/products/{product}/media")
@RegisterRestClient(configKey = "uploads")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface ProductMedia extends ProductMediaApi {
  @POST
  @Consumes(MediaType.WILDCARD)
  Uni<ProductMedium> add(
      @PathParam("product") UUID product,
      @QueryParam("name") String name,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      File content);
}
