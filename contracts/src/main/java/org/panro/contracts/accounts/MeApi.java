package org.panro.contracts.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The caller's own data. */
@Path("/api/accounts/me")
@Produces(MediaType.APPLICATION_JSON)
public interface MeApi {

  @GET
  Uni<MemberView> get();
}
