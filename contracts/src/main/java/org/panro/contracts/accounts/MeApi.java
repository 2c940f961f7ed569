package org.panro.contracts.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The caller as a member. */
@Path("/api/accounts/me")
@Produces(MediaType.APPLICATION_JSON)
public interface MeApi {

  /** The member; the first look after an invitation's mail was followed accepts it. */
  @GET
  Uni<MemberView> get();

  @PUT
  @Path("/language")
  Uni<MemberView> putLanguage(@Valid @NotNull NewLanguage language);

  /** The language of pages and mails: {@code ko} or {@code en}. */
  record NewLanguage(@NotNull @Pattern(regexp = "ko|en") String language) {}
}
