package org.panro.contracts.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** What the caller consented to; each version of a document is a consent of its own. */
@Path("/api/accounts/me/consents")
@Produces(MediaType.APPLICATION_JSON)
public interface ConsentsApi {

  @GET
  Uni<GivenConsents> list();

  @POST
  Uni<GivenConsents> give(@Valid @NotNull Consent consent);

  /** All of a member's consents, the newest first. */
  record GivenConsents(List<GivenConsent> items) {}

  /** A consent that was given. */
  record GivenConsent(Consent consent, Instant givenAt) {}
}
