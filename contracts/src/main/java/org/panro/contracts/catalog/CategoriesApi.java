package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.panro.contracts.value.Page;

/** The category tree, small enough to be read whole by everybody; administrators change it. */
@Path("/api/catalog/categories")
@Produces(MediaType.APPLICATION_JSON)
public interface CategoriesApi {

  /** All categories, parents before their children, retired ones too. */
  @GET
  Uni<Page<Category>> list();

  @GET
  @Path("/{code}")
  Uni<Category> get(@PathParam("code") String code);

  @POST
  Uni<Category> create(@Valid @NotNull CategoryFacts facts);

  /** Renames, moves, orders and describes a category; refused where its parent is below it. */
  @PUT
  @Path("/{code}")
  Uni<Category> update(@PathParam("code") String code, @Valid @NotNull CategoryFacts facts);

  /** Offers it no longer; products keep it. Refused while one below it is offered. */
  @POST
  @Path("/{code}/retire")
  Uni<Category> retire(@PathParam("code") String code);

  /** Offers it again. Refused while its parent is retired. */
  @POST
  @Path("/{code}/offer")
  Uni<Category> offer(@PathParam("code") String code);
}
