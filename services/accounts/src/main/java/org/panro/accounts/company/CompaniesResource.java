package org.panro.accounts.company;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompaniesApi;
import org.panro.contracts.accounts.CompanyFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@Authenticated
class CompaniesResource implements CompaniesApi {
  private final Companies companies;
  private final CompanyReading reading;

  CompaniesResource(Companies companies, CompanyReading reading) {
    this.companies = companies;
    this.reading = reading;
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<Page<CompanyView>> list(
      @Nullable String q, @Nullable Boolean seller, PageParams page) {
    return reading.list(q, seller, page);
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<CompanyView> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @Command
  public Uni<CompanyView> put(UUID id, CompanyFacts facts) {
    return companies.state(id, facts);
  }

  @Override
  @RolesAllowed(Role.AGENTS)
  @Command
  public Uni<CompanyView> putFactoryLevel(UUID id, FactoryLevelFacts facts) {
    return companies.certify(id, facts);
  }
}
