package org.panro.accounts.company;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.accounts.CompaniesApi;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

@PermitAll
class CompaniesResource implements CompaniesApi {
  private final CompanyRepository companies;
  private final CurrentCaller caller;
  private final NewestFirst newestFirst;

  CompaniesResource(CompanyRepository companies, CurrentCaller caller, NewestFirst newestFirst) {
    this.companies = companies;
    this.caller = caller;
    this.newestFirst = newestFirst;
  }

  @Override
  @WithSession
  public Uni<Page<CompanyView>> list(PageParams page) {
    return newestFirst
        .page(
            companies,
            "verification = :verified",
            Map.of("verified", VerificationStatus.VERIFIED),
            page,
            company -> company.id)
        .map(
            found ->
                new Page<>(
                    found.items().stream().map(Company::view).toList(),
                    found.total(),
                    found.next()));
  }

  @Override
  @WithSession
  public Uni<CompanyView> get(UUID id) {
    return companies
        .findById(id)
        .map(
            company -> {
              if (company == null || !maySee(company)) {
                throw Problems.notFound();
              }
              return company.view();
            });
  }

  private boolean maySee(Company company) {
    return company.isVerified()
        || caller
            .ifSignedIn()
            .filter(
                member ->
                    member.companyId().equals(company.id)
                        || member.is(Role.AGENT)
                        || member.is(Role.ADMIN))
            .isPresent();
  }
}
