package org.panro.accounts.replay;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.panro.contracts.replay.ReplayAnswer;
import org.panro.contracts.replay.ReplayRequest;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;
import org.panro.shared.replay.Replays;

@Path("/api/accounts/replays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINS)
class ReplaysResource {
  private final Replays replays;

  ReplaysResource(Replays replays) {
    this.replays = replays;
  }

  /** Tells a batch of current states again. */
  @POST
  @Command
  public Uni<ReplayAnswer> replay(@NotNull @Valid ReplayRequest request) {
    return replays.replay(request);
  }
}
