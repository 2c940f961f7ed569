package org.panro.contracts.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/**
 * Documents for verification. One is added by {@code POST} of its bytes under its media type, with
 * {@code kind} and {@code name} as query parameters, at most 25 MB; accepted are PDF, PNG and JPEG,
 * by their content. A company lists its own; administrators and agents may read every one.
 */
@Path("/api/accounts/verification/documents")
@Produces(MediaType.APPLICATION_JSON)
public interface VerificationDocumentsApi {

  @GET
  Uni<Page<VerificationDocument>> list(@BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<VerificationDocument> get(@PathParam("id") UUID id);
}
