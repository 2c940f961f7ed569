package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Listings of sellers not trusted yet, for agents and administrators. */
@Path("/api/catalog/reviews")
@Produces(MediaType.APPLICATION_JSON)
public interface ProductReviewsApi {

  /** The products in review, the longest wait first. */
  @GET
  Uni<Page<ProductView>> list(@BeanParam @Valid PageParams page);

  /** A product that waits or was decided on. */
  @GET
  @Path("/{id}")
  Uni<ProductView> get(@PathParam("id") UUID id);

  /**
   * Decides on a product in review, or again on one that was rejected. Nobody decides on a product
   * of the own company or on one that they submitted for another.
   */
  @POST
  @Path("/{id}/decide")
  Uni<ProductView> decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision);

  /**
   * A decision.
   *
   * @param reason for the seller, in one language at least; needed unless the product is approved
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(@NotNull ReviewOutcome outcome, @Nullable @Valid LocalizedText reason) {}
}
