package org.panro.contracts.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.contracts.value.Resource;

/** Matches, ranked by score. */
@Path("/api/matching/matches")
@Produces(MediaType.APPLICATION_JSON)
public interface MatchesApi {

  /**
   * The matches of a request (its buyer), of a product (its seller), or all that the caller may
   * see. A request's first matches appear as one complete list.
   *
   * @param state only matches in that state of their life
   */
  @GET
  Uni<Page<MatchView>> list(
      @QueryParam("request") @Nullable UUID request,
      @QueryParam("product") @Nullable UUID product,
      @QueryParam("state") @Nullable String state,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<MatchView> get(@PathParam("id") UUID id);

  /** A seller offers a product to a public request. */
  @POST
  Uni<MatchView> offer(@Valid @NotNull Offer offer);

  @POST
  @Path("/{id}/answer")
  Uni<MatchView> answer(@PathParam("id") UUID id, @Valid @NotNull Reply reply);

  /** An agent brings both sides together; answers 202 with the coming deal. */
  @POST
  @Path("/{id}/introduce")
  Uni<Introduction> introduce(@PathParam("id") UUID id);

  /** What is offered to whom. */
  record Offer(@NotNull UUID productId, @NotNull UUID requestId) {}

  /** Whether this side is interested, and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Reply(@NotNull Boolean interested, @Nullable @Size(max = 2000) String reason) {}

  /**
   * An introduction under way.
   *
   * @param id the coming deal
   * @param version of the match
   */
  record Introduction(UUID id, long version, UUID matchId) implements Resource {
    @Override
    public Optional<String> list() {
      return Optional.of("/api/deals");
    }
  }
}
