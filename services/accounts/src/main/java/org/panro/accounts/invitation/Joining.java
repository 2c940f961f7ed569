package org.panro.accounts.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.panro.accounts.member.Member;
import org.panro.accounts.member.MemberRepository;
import org.panro.contracts.accounts.InvitationsApi.InvitationState;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Actor;
import org.panro.shared.outbox.Outbox;

/** An awaited member comes: from now on it counts, and others are told of it. */
@ApplicationScoped
public class Joining {
  private final InvitationRepository invitations;
  private final MemberRepository members;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  Joining(
      InvitationRepository invitations,
      MemberRepository members,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.invitations = invitations;
    this.members = members;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  public Uni<Void> join(Member member) {
    member.join(clock.instant());
    return members
        .flush()
        .chain(() -> invitations.close(member.id(), InvitationState.ACCEPTED))
        .chain(() -> outbox.record(member.event()))
        .chain(
            () ->
                audit.record(
                    new Actor(member.id(), member.companyId(), null),
                    "join",
                    "member",
                    member.id(),
                    Map.of()));
  }
}
