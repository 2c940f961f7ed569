package org.panro.contracts.deals;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/**
 * Documents of a deal. One is added by {@code POST} of its bytes under its media type, with {@code
 * kind} and {@code name} as query parameters, at most 25 MB; accepted are PDF, PNG, JPEG, plain
 * text and Office Open XML, by their content.
 */
@Path("/api/deals/{deal}/documents")
@Produces(MediaType.APPLICATION_JSON)
public interface DocumentsApi {

  @GET
  Uni<Page<DocumentView>> list(@PathParam("deal") UUID deal, @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<DocumentView> get(@PathParam("deal") UUID deal, @PathParam("id") UUID id);
}
