package org.panro.accounts.signup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.panro.accounts.company.Company;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.consent.ConsentRepository;
import org.panro.accounts.keycloak.AccountPlan;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.accounts.keycloak.KnownAddressMail;
import org.panro.accounts.member.Member;
import org.panro.accounts.member.MemberRepository;
import org.panro.accounts.provisioning.DueTasks;
import org.panro.accounts.provisioning.Duty;
import org.panro.accounts.provisioning.Outcome;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.contracts.accounts.Consent;
import org.panro.contracts.accounts.SignUpsApi.NewCompany;
import org.panro.contracts.accounts.SignUpsApi.SignUp;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Actor;
import org.panro.shared.outbox.Outbox;

/** Makes of a sign-up the company, its organization and its first owner, and mails the link. */
@ApplicationScoped
class FoundCompany implements Duty {
  private static final String FOUNDER = "owner";

  private final SignUpRepository signUps;
  private final CompanyRepository companies;
  private final MemberRepository members;
  private final ConsentRepository consents;
  private final KeycloakAccounts accounts;
  private final KnownAddressMail knownAddress;
  private final DueTasks tasks;
  private final Outbox outbox;
  private final Audit audit;

  FoundCompany(
      SignUpRepository signUps,
      CompanyRepository companies,
      MemberRepository members,
      ConsentRepository consents,
      KeycloakAccounts accounts,
      KnownAddressMail knownAddress,
      DueTasks tasks,
      Outbox outbox,
      Audit audit) {
    this.signUps = signUps;
    this.companies = companies;
    this.members = members;
    this.consents = consents;
    this.accounts = accounts;
    this.knownAddress = knownAddress;
    this.tasks = tasks;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.FOUND_COMPANY;
  }

  @Override
  public Uni<Callable<Outcome>> plan(UUID id) {
    return signUps.findById(id).map(signUp -> step(account(signUp)));
  }

  private static AccountPlan account(SignUpRow signUp) {
    SignUp request = signUp.asked();
    return new AccountPlan(
        signUp.memberId,
        signUp.companyId,
        request.company().facts().name().in(request.language()),
        request.owner().email().toLowerCase(Locale.ROOT),
        request.owner().name(),
        company(signUp).roles(),
        FOUNDER,
        request.language());
  }

  private Callable<Outcome> step(AccountPlan plan) {
    return () -> {
      if (accounts.provision(plan)) {
        return Outcome.DONE;
      }
      knownAddress.signedUp(plan.email(), plan.language());
      return Outcome.ADDRESS_TAKEN;
    };
  }

  @Override
  public Uni<Void> conclude(UUID id, Outcome outcome) {
    return signUps
        .findById(id)
        .chain(
            signUp ->
                switch (outcome) {
                  case REFUSED -> fail(signUp);
                  // to whoever asked, a known address looks like any other
                  case ADDRESS_TAKEN -> Uni.createFrom().voidItem().invoke(signUp::ready);
                  default -> found(signUp);
                });
  }

  private Uni<Void> found(SignUpRow signUp) {
    SignUp request = signUp.asked();
    Company company = company(signUp);
    Member founder =
        Member.awaited(
            signUp.memberId, signUp.companyId, company.roles(), FOUNDER, request.language());
    return companies
        .persistAndFlush(company)
        .chain(() -> members.persistAndFlush(founder))
        .chain(() -> keep(signUp.memberId, request))
        .chain(() -> outbox.record(company.event()))
        .chain(
            () ->
                audit.record(
                    new Actor(signUp.memberId, signUp.companyId, null),
                    "sign-up",
                    "company",
                    signUp.companyId,
                    Map.of()))
        .chain(
            () ->
                tasks.add(
                    TaskKind.END_UNANSWERED,
                    signUp.memberId,
                    Duration.ofSeconds(KeycloakAccounts.LINK_SECONDS)))
        .invoke(signUp::ready);
  }

  private static Company company(SignUpRow signUp) {
    NewCompany asked = signUp.asked().company();
    return Company.signedUp(signUp.companyId, asked.facts(), asked.seller(), asked.buyer());
  }

  private Uni<Void> keep(UUID member, SignUp request) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Consent consent : request.consents()) {
      all = all.chain(() -> consents.keep(member, consent));
    }
    return all;
  }

  private Uni<Void> fail(SignUpRow signUp) {
    signUp.fail(
        new LocalizedText(
            "가입을 마치지 못했어요. 이메일 주소를 확인하고 다시 가입해 주세요.",
            "The sign-up could not be finished; check the address and sign up again."));
    return tasks.add(TaskKind.REMOVE_ACCOUNT, signUp.memberId);
  }
}
