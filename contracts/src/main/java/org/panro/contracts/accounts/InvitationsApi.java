package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.contracts.value.Resource;
import org.panro.contracts.value.WireWord;

/**
 * Invitations into the caller's own company, for its owners. An invitation is accepted by following
 * the link of its mail and signing in.
 */
@Path("/api/accounts/invitations")
@Produces(MediaType.APPLICATION_JSON)
public interface InvitationsApi {

  @GET
  Uni<Page<Invitation>> list(@BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<Invitation> get(@PathParam("id") UUID id);

  /** Invites; the mail follows soon after. An address that is known already is not told as such. */
  @POST
  Uni<Invitation> invite(@Valid @NotNull NewInvitation invitation);

  @POST
  @Path("/{id}/revoke")
  Uni<Invitation> revoke(@PathParam("id") UUID id);

  /**
   * Who is invited, and as what.
   *
   * @param language of the mail, {@code ko} or {@code en}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NewInvitation(
      @NotBlank @Email @Size(max = 255) String email,
      @Nullable @Size(max = 200) String name,
      @NotNull @Pattern(regexp = MembersApi.NewRole.ROLE) String companyRole,
      @NotNull @Pattern(regexp = "ko|en") String language) {}

  /** Where an invitation stands. */
  enum InvitationState implements WireWord {
    PREPARING,
    SENT,
    ACCEPTED,
    REVOKED,
    EXPIRED,
    FAILED
  }

  /**
   * An invitation.
   *
   * @param email while it is open; left out of answers to commands, which are kept with a key
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Invitation(
      UUID id,
      long version,
      InvitationState state,
      @Nullable String email,
      String companyRole,
      String language,
      Instant invitedAt)
      implements Resource {}
}
