package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** The caller's own saved searches, 50 at most; another member's is 404. */
@Path("/api/catalog/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
public interface SavedSearchesApi {

  /** The newest first. */
  @GET
  Uni<Page<SavedSearch>> list(@BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<SavedSearch> get(@PathParam("id") UUID id);

  /** What fits already is no news. */
  @POST
  Uni<SavedSearch> create(@Valid @NotNull SavedSearch.Statement statement);

  /** Other parameters are another search: what fits them already is no news either. */
  @PUT
  @Path("/{id}")
  Uni<SavedSearch> update(
      @PathParam("id") UUID id, @Valid @NotNull SavedSearch.Statement statement);

  @DELETE
  @Path("/{id}")
  Uni<Void> remove(@PathParam("id") UUID id);

  /**
   * Stops the alerts of a search without signing in, as RFC 8058 has it.
   *
   * @param token the signed one of an alert
   */
  @POST
  @Path("/stops/{token}")
  Uni<SavedSearch.Stopped> stop(@PathParam("token") @Size(max = 200) String token);
}
