package org.panro.contracts.catalog;

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

/** How imports of products go; the upload itself is the body of a POST to the same path. */
@Path("/api/catalog/imports")
@Produces(MediaType.APPLICATION_JSON)
public interface ProductImportsApi {

  @GET
  Uni<Page<ImportView>> list(@BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<ImportView> get(@PathParam("id") UUID id);
}
