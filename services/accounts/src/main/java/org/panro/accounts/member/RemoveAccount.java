package org.panro.accounts.member;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panro.accounts.company.Company;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.accounts.provisioning.Duty;
import org.panro.accounts.provisioning.Outcome;
import org.panro.accounts.provisioning.TaskKind;

/** Ends the account of a member who left, and the organization of a company that did. */
@ApplicationScoped
class RemoveAccount implements Duty {
  private final MemberRepository members;
  private final CompanyRepository companies;
  private final KeycloakAccounts accounts;

  RemoveAccount(MemberRepository members, CompanyRepository companies, KeycloakAccounts accounts) {
    this.members = members;
    this.companies = companies;
    this.accounts = accounts;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.REMOVE_ACCOUNT;
  }

  @Override
  public Uni<Callable<Outcome>> plan(UUID member) {
    return members
        .findById(member)
        .chain(this::companyOf)
        .map(
            company -> {
              Optional<UUID> left =
                  Optional.ofNullable(company).filter(Company::isArchived).map(Company::id);
              return () -> {
                accounts.remove(member);
                left.ifPresent(accounts::removeCompany);
                return Outcome.DONE;
              };
            });
  }

  /** An account may have been made for somebody who never became a member. */
  private Uni<@Nullable Company> companyOf(@Nullable Member member) {
    return member == null ? Uni.createFrom().nullItem() : companies.findById(member.companyId);
  }

  @Override
  public Uni<Void> conclude(UUID member, Outcome outcome) {
    return Uni.createFrom().voidItem();
  }
}
