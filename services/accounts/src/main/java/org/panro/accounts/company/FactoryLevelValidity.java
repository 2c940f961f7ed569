package org.panro.accounts.company;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panro.shared.due.DueWork;
import org.panro.shared.outbox.Outbox;

/** Takes back factory levels whose certificate has run out. */
@ApplicationScoped
class FactoryLevelValidity implements DueWork {
  private final CompanyRepository companies;
  private final Outbox outbox;

  FactoryLevelValidity(CompanyRepository companies, Outbox outbox) {
    this.companies = companies;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "factory-level-validity";
  }

  @Override
  public String due() {
    return "select id, factory_level_until as at from company where factory_level_until"
        + " < cast(cast(:now as timestamptz) at time zone 'Asia/Seoul' as date)";
  }

  @Override
  public Uni<Void> act(UUID id) {
    return companies
        .findById(id)
        .invoke(Company::loseFactoryLevel)
        .call(companies::flush)
        .chain(company -> outbox.record(company.event()));
  }
}
