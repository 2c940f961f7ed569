package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.value.Page;

/**
 * Pictures and data sheets of a product, at most 20. One is added by {@code POST} of its bytes to
 * the same path with {@code name} and, where wanted, {@code alt.ko} and {@code alt.en} as query
 * parameters; accepted are JPEG, PNG and WebP of at most 10 MB and PDF of at most 20 MB, by their
 * content.
 */
@Path("/api/catalog/products/{product}/media")
@Produces(MediaType.APPLICATION_JSON)
public interface ProductMediaApi {

  @GET
  Uni<Page<ProductMedium>> list(@PathParam("product") UUID product);

  @GET
  @Path("/{id}")
  Uni<ProductMedium> get(@PathParam("product") UUID product, @PathParam("id") UUID id);

  /** Orders the media and words them. */
  @PUT
  Uni<Page<ProductMedium>> arrange(
      @PathParam("product") UUID product, @Valid @NotNull MediaOrder order);

  /** Takes a medium off the product; its content is gone soon after. */
  @DELETE
  @Path("/{id}")
  Uni<Void> remove(@PathParam("product") UUID product, @PathParam("id") UUID id);
}
