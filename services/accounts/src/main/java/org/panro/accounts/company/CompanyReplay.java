package org.panro.accounts.company;

import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.replay.ReplaySource;

/** Tells companies again. */
@ApplicationScoped
class CompanyReplay implements ReplaySource {
  private final CompanyRepository companies;

  CompanyReplay(CompanyRepository companies) {
    this.companies = companies;
  }

  @Override
  public String topic() {
    return "company";
  }

  @Override
  public Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return companies
        .find("id > ?1 order by id", id)
        .page(Page.ofSize(size))
        .list()
        .map(found -> found.stream().map(Company::event).toList());
  }
}
