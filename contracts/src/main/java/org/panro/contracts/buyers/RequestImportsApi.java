package org.panro.contracts.buyers;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** How imports of sourcing requests go; the upload is the body of a POST to the same path. */
@Path("/api/buyers/imports")
@Produces(MediaType.APPLICATION_JSON)
public interface RequestImportsApi {

  @GET
  Uni<Page<ImportView>> list(@BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<ImportView> get(@PathParam("id") UUID id);
}
