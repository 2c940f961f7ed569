package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** What everybody may see of a seller's products; nothing where it has published none. */
@Path("/api/catalog/sellers/{id}")
@Produces(MediaType.APPLICATION_JSON)
public interface SellersApi {

  @GET
  Uni<SellerOffer> offer(@PathParam("id") UUID id);

  /**
   * The published products, the newest first.
   *
   * @param category only those of that category or one below it
   */
  @GET
  @Path("/products")
  Uni<Page<ProductView>> products(
      @PathParam("id") UUID id,
      @QueryParam("category") @Nullable @Size(max = 200) String category,
      @BeanParam @Valid PageParams page);
}
