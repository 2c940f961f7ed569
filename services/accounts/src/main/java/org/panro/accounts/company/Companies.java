package org.panro.accounts.company;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.panro.contracts.accounts.CompaniesApi.FactoryLevelFacts;
import org.panro.contracts.accounts.CompanyFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** What changes a company; every change leaves an event and a trail. */
@ApplicationScoped
class Companies {
  private final CompanyRepository companies;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  Companies(
      CompanyRepository companies,
      Outbox outbox,
      Audit audit,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.companies = companies;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  Uni<CompanyView> state(UUID id, CompanyFacts facts) {
    Caller member = caller.get();
    if (!member.company().equals(id)) {
      throw Problems.notFound();
    }
    member.requireEditor();
    return change(id, "update", company -> company.state(facts));
  }

  Uni<CompanyView> certify(UUID id, FactoryLevelFacts facts) {
    return change(
        id,
        "certify-factory-level",
        company -> FactoryLevels.apply(company, facts, FactoryLevels.today(clock)));
  }

  private Uni<CompanyView> change(UUID id, String action, Consumer<Company> change) {
    return companies
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(Problems::notFound)
        .invoke(
            company -> {
              preconditions.require(company.version);
              change.accept(company);
            })
        .call(companies::flush)
        .call(company -> outbox.record(company.event()))
        .call(
            company ->
                audit.record(
                    caller.get().actor(),
                    action,
                    "company",
                    id,
                    Map.of("version", company.version)))
        .map(Company::view);
  }
}
