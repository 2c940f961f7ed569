package org.panro.portal.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.panro.contracts.catalog.SearchPage;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;

/** The catalog's search; its parameters are of any name. */
@Path("/api/catalog")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface ProductSearch {
  @GET
  @Path("/search")
  Uni<SearchPage> find(@RestQuery MultivaluedMap<String, String> wish);

  @GET
  @Path("/suggest")
  Uni<Page<LocalizedText>> suggest(
      @QueryParam("q") String text, @QueryParam("lang") String language);
}
