package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.panro.contracts.value.Page;

/** The category tree, small enough to be read whole. */
@Path("/api/catalog/categories")
@Produces(MediaType.APPLICATION_JSON)
public interface CategoriesApi {

  /** All categories, parents before their children. */
  @GET
  Uni<Page<Category>> list();

  @GET
  @Path("/{code}")
  Uni<Category> get(@PathParam("code") String code);
}
