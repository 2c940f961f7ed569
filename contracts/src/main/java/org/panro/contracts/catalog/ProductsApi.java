package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Products: everybody reads published ones, a seller keeps its own. */
@Path("/api/catalog/products")
@Produces(MediaType.APPLICATION_JSON)
public interface ProductsApi {

  /**
   * The caller's own products, or the published ones of a seller or of all.
   *
   * @param seller a company; absent means the caller's own where it sells
   * @param state only products in that state of their life
   */
  @GET
  Uni<Page<ProductView>> list(
      @QueryParam("seller") @Nullable UUID seller,
      @QueryParam("state") @Nullable String state,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<ProductView> get(@PathParam("id") UUID id);

  /** The changes of a product, the newest first; for its seller, agents and administrators. */
  @GET
  @Path("/{id}/changes")
  Uni<Page<ProductChange>> changes(@PathParam("id") UUID id, @BeanParam @Valid PageParams page);

  @POST
  Uni<ProductView> create(@BeanParam @Valid TextMarks marks, @Valid @NotNull ProductFacts facts);

  /**
   * States a product anew. A text whose other language alone has changed is stale from then on,
   * unless it is marked as still right.
   */
  @PUT
  @Path("/{id}")
  Uni<ProductView> update(
      @PathParam("id") UUID id,
      @BeanParam @Valid TextMarks marks,
      @Valid @NotNull ProductFacts facts);

  /**
   * Publishes a product; that of a seller not trusted yet goes into review first. A name or summary
   * with a stale language forbids it, as does a rejection.
   */
  @POST
  @Path("/{id}/publish")
  Uni<ProductView> publish(@PathParam("id") UUID id);

  @POST
  @Path("/{id}/archive")
  Uni<ProductView> archive(@PathParam("id") UUID id);
}
