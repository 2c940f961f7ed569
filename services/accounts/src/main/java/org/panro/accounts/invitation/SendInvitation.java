package org.panro.accounts.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.panro.accounts.company.Company;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.keycloak.AccountPlan;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.accounts.keycloak.KnownAddressMail;
import org.panro.accounts.member.Member;
import org.panro.accounts.member.MemberRepository;
import org.panro.accounts.provisioning.DueTasks;
import org.panro.accounts.provisioning.Duty;
import org.panro.accounts.provisioning.Outcome;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.contracts.accounts.InvitationsApi.InvitationState;

/** Makes the account of an invited person and mails the link. */
@ApplicationScoped
class SendInvitation implements Duty {
  private final InvitationRepository invitations;
  private final CompanyRepository companies;
  private final MemberRepository members;
  private final KeycloakAccounts accounts;
  private final KnownAddressMail knownAddress;
  private final DueTasks tasks;

  SendInvitation(
      InvitationRepository invitations,
      CompanyRepository companies,
      MemberRepository members,
      KeycloakAccounts accounts,
      KnownAddressMail knownAddress,
      DueTasks tasks) {
    this.invitations = invitations;
    this.companies = companies;
    this.members = members;
    this.accounts = accounts;
    this.knownAddress = knownAddress;
    this.tasks = tasks;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.SEND_INVITATION;
  }

  @Override
  public Uni<Callable<Outcome>> plan(UUID id) {
    return invitations
        .findById(id)
        .chain(
            invitation ->
                companies.findById(invitation.companyId).map(company -> step(invitation, company)));
  }

  private Callable<Outcome> step(Invitation invitation, Company company) {
    if (!invitation.isPreparing() || company.isArchived()) {
      return () -> Outcome.DONE;
    }
    AccountPlan plan =
        new AccountPlan(
            invitation.memberId,
            company.id(),
            company.name().in(invitation.language),
            Objects.requireNonNull(invitation.email),
            invitation.name,
            company.roles(),
            invitation.companyRole,
            invitation.language);
    return () -> {
      if (accounts.provision(plan)) {
        return Outcome.DONE;
      }
      knownAddress.invited(plan.email(), plan.language());
      return Outcome.ADDRESS_TAKEN;
    };
  }

  @Override
  public Uni<Void> conclude(UUID id, Outcome outcome) {
    return invitations
        .findById(id)
        .chain(
            invitation ->
                switch (outcome) {
                  case REFUSED -> fail(invitation);
                  case ADDRESS_TAKEN -> sent(invitation);
                  default -> await(invitation);
                });
  }

  private Uni<Void> await(Invitation invitation) {
    if (!invitation.isPreparing()) {
      return tasks.add(TaskKind.REMOVE_ACCOUNT, invitation.memberId);
    }
    return companies
        .findById(invitation.companyId)
        .chain(
            company ->
                members.persist(
                    Member.awaited(
                        invitation.memberId,
                        invitation.companyId,
                        company.roles(),
                        invitation.companyRole,
                        invitation.language)))
        .chain(() -> sent(invitation));
  }

  /** To the inviting company a known address looks like any other. */
  private Uni<Void> sent(Invitation invitation) {
    if (!invitation.isPreparing()) {
      return Uni.createFrom().voidItem();
    }
    invitation.sent();
    return tasks.add(
        TaskKind.END_UNANSWERED,
        invitation.memberId,
        Duration.ofSeconds(KeycloakAccounts.LINK_SECONDS));
  }

  private Uni<Void> fail(Invitation invitation) {
    if (invitation.isOpen()) {
      invitation.close(InvitationState.FAILED);
    }
    return tasks.add(TaskKind.REMOVE_ACCOUNT, invitation.memberId);
  }
}
