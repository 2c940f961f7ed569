package org.panro.contracts.buyers;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/** Sourcing requests: everybody reads public ones, a buyer keeps its own. */
@Path("/api/buyers/requests")
@Produces(MediaType.APPLICATION_JSON)
public interface SourcingRequestsApi {

  /**
   * The caller's own requests, or the published public ones.
   *
   * @param scope {@code own} or {@code public}; a buyer's default is its own
   * @param state only requests in that state of their life
   */
  @GET
  Uni<Page<SourcingRequestView>> list(
      @QueryParam("scope") @DefaultValue("") String scope,
      @QueryParam("state") @Nullable String state,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<SourcingRequestView> get(@PathParam("id") UUID id);

  @POST
  Uni<SourcingRequestView> create(@Valid @NotNull SourcingNeed need);

  @PUT
  @Path("/{id}")
  Uni<SourcingRequestView> update(@PathParam("id") UUID id, @Valid @NotNull SourcingNeed need);

  @POST
  @Path("/{id}/publish")
  Uni<SourcingRequestView> publish(@PathParam("id") UUID id);

  @POST
  @Path("/{id}/close")
  Uni<SourcingRequestView> close(@PathParam("id") UUID id);

  /** Lets a company know of an invited-only request. */
  @POST
  @Path("/{id}/invitations")
  Uni<SourcingRequestView> invite(@PathParam("id") UUID id, @Valid @NotNull Invitation invitation);

  /** The company invited. */
  record Invitation(@NotNull UUID companyId) {}
}
