package org.panro.accounts.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panro.accounts.keycloak.Account;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.accounts.member.Departure;
import org.panro.accounts.member.Member;
import org.panro.accounts.member.MemberRepository;
import org.panro.accounts.provisioning.Duty;
import org.panro.accounts.provisioning.Outcome;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.contracts.accounts.InvitationsApi.InvitationState;
import org.panro.shared.identity.Actor;

/**
 * Ends what nobody answered while the mail's link held: an invitation, or a sign-up together with
 * its company. Who followed the link but never looked at this service has come all the same.
 */
@ApplicationScoped
class EndUnanswered implements Duty {
  private final MemberRepository members;
  private final InvitationRepository invitations;
  private final KeycloakAccounts accounts;
  private final Joining joining;
  private final Departure departure;

  EndUnanswered(
      MemberRepository members,
      InvitationRepository invitations,
      KeycloakAccounts accounts,
      Joining joining,
      Departure departure) {
    this.members = members;
    this.invitations = invitations;
    this.accounts = accounts;
    this.joining = joining;
    this.departure = departure;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.END_UNANSWERED;
  }

  @Override
  public Uni<Callable<Outcome>> plan(UUID member) {
    return Uni.createFrom().item(() -> () -> cameOrNot(member));
  }

  private Outcome cameOrNot(UUID member) {
    return accounts.of(member).filter(Account::verified).isPresent()
        ? Outcome.MEMBER_CAME
        : Outcome.DONE;
  }

  @Override
  public Uni<Void> conclude(UUID member, Outcome outcome) {
    return members.findById(member).chain(found -> conclude(member, found, outcome));
  }

  private Uni<Void> conclude(UUID id, @Nullable Member member, Outcome outcome) {
    if (member == null) {
      return invitations.close(id, InvitationState.EXPIRED);
    }
    if (member.hasJoined() || member.isArchived()) {
      return Uni.createFrom().voidItem();
    }
    if (outcome == Outcome.MEMBER_CAME) {
      return joining.join(member);
    }
    return invitations
        .close(id, InvitationState.EXPIRED)
        .chain(() -> departure.leave(member, new Actor(id, member.companyId(), null)));
  }
}
