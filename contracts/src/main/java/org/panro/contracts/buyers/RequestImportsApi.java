package org.panro.contracts.buyers;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.imports.ImportColumns;
import org.panro.contracts.imports.ImportFieldView;
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

  /** The fields that the columns of a table can fill. */
  @GET
  @Path("/fields")
  Uni<List<ImportFieldView>> fields();

  /** Corrects what the columns of a previewed table fill, and previews it again. */
  @PUT
  @Path("/{id}/columns")
  Uni<ImportView> map(@PathParam("id") UUID id, @Valid @NotNull ImportColumns columns);

  /** Takes in what was previewed. */
  @POST
  @Path("/{id}/run")
  Uni<ImportView> run(
      @PathParam("id") UUID id, @QueryParam("publish") @DefaultValue("false") boolean publish);
}
