package org.panro.accounts.invitation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.panro.contracts.accounts.InvitationsApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;

@Authenticated
class InvitationsResource implements InvitationsApi {
  private final Invitations invitations;

  InvitationsResource(Invitations invitations) {
    this.invitations = invitations;
  }

  @Override
  @WithSession
  public Uni<Page<InvitationsApi.Invitation>> list(PageParams page) {
    return invitations.list(page);
  }

  @Override
  @WithSession
  public Uni<InvitationsApi.Invitation> get(UUID id) {
    return invitations.get(id);
  }

  @Override
  @Command(status = 201)
  public Uni<InvitationsApi.Invitation> invite(NewInvitation invitation) {
    return invitations.invite(invitation);
  }

  @Override
  @Command
  public Uni<InvitationsApi.Invitation> revoke(UUID id) {
    return invitations.revoke(id);
  }
}
