package org.panro.contracts.buyers;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The buyer's own profile. */
@Path("/api/buyers/profile")
@Produces(MediaType.APPLICATION_JSON)
public interface BuyerProfilesApi {

  /** The caller's profile; an empty one with version 0 where nothing was stated yet. */
  @GET
  Uni<BuyerProfile> get();

  @PUT
  Uni<BuyerProfile> put(@Valid @NotNull BuyerProfile.Statement statement);
}
