package org.panro.accounts.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.panro.accounts.member.MemberRepository;
import org.panro.accounts.member.OwnersAlone;
import org.panro.accounts.provisioning.DueTasks;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.contracts.accounts.InvitationsApi;
import org.panro.contracts.accounts.InvitationsApi.NewInvitation;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/** What an owner does with the company's invitations. */
@ApplicationScoped
class Invitations {
  private final InvitationRepository invitations;
  private final MemberRepository members;
  private final DueTasks tasks;
  private final Audit audit;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;
  private final NewestFirst newestFirst;

  Invitations(
      InvitationRepository invitations,
      MemberRepository members,
      DueTasks tasks,
      Audit audit,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions,
      NewestFirst newestFirst) {
    this.invitations = invitations;
    this.members = members;
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
    this.newestFirst = newestFirst;
  }

  Uni<Page<InvitationsApi.Invitation>> list(PageParams page) {
    return newestFirst
        .page(
            invitations,
            "companyId = :company",
            Map.of("company", owner().companyId()),
            page,
            invitation -> invitation.id)
        .map(
            found ->
                new Page<>(
                    found.items().stream().map(Invitation::view).toList(),
                    found.total(),
                    found.next()));
  }

  Uni<InvitationsApi.Invitation> get(UUID id) {
    return invitations.of(owner().companyId(), id).map(Invitation::view);
  }

  Uni<InvitationsApi.Invitation> invite(NewInvitation invited) {
    Caller owner = owner();
    String email = invited.email().toLowerCase(Locale.ROOT);
    return invitations
        .countOpen(owner.companyId(), email)
        .invoke(
            open -> {
              if (open > 0) {
                throw Problems.ruleBroken(
                    "invited-already",
                    new LocalizedText("이미 초대한 주소예요.", "This address is invited already."));
              }
            })
        .chain(
            () ->
                invitations.persistAndFlush(
                    Invitation.of(owner.companyId(), email, invited, clock.instant())))
        .call(invitation -> tasks.add(TaskKind.SEND_INVITATION, invitation.id))
        .call(invitation -> trail(owner, "invite", invitation))
        .map(Invitation::viewWithoutAddress);
  }

  /** What was made for the invited person in Keycloak goes too. */
  Uni<InvitationsApi.Invitation> revoke(UUID id) {
    Caller owner = owner();
    return invitations
        .of(owner.companyId(), id)
        .invoke(
            invitation -> {
              preconditions.require(invitation.version);
              invitation.revoke();
            })
        .call(invitation -> members.forgetAwaited(invitation.memberId))
        .call(invitations::flush)
        .call(invitation -> tasks.add(TaskKind.REMOVE_ACCOUNT, invitation.memberId))
        .call(invitation -> trail(owner, "revoke", invitation))
        .map(Invitation::viewWithoutAddress);
  }

  private Uni<Void> trail(Caller owner, String action, Invitation invitation) {
    return audit.record(
        owner.actor(), action, "invitation", invitation.id, Map.of("role", invitation.companyRole));
  }

  private Caller owner() {
    Caller owner = caller.get();
    OwnersAlone.check(owner);
    return owner;
  }
}
