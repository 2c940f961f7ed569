package org.panro.accounts.company;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.panro.shared.outbox.Outbox;

/** Takes back factory levels whose certificate has run out; each process takes other rows. */
@ApplicationScoped
class FactoryLevelValidity {
  private static final int BATCH = 50;
  private static final String DUE =
      "select id from company where factory_level_until < ?1"
          + " order by factory_level_until limit ?2 for update skip locked";

  private final CompanyRepository companies;
  private final Outbox outbox;
  private final Clock clock;

  FactoryLevelValidity(CompanyRepository companies, Outbox outbox, Clock clock) {
    this.companies = companies;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> endDue() {
    return Panache.withTransaction(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(DUE, UUID.class)
                            .setParameter(1, FactoryLevels.today(clock))
                            .setParameter(2, BATCH)
                            .getResultList())
                .chain(due -> due.isEmpty() ? Uni.createFrom().voidItem() : end(due)));
  }

  private Uni<Void> end(List<UUID> due) {
    return companies
        .list("id in ?1", due)
        .invoke(found -> found.forEach(Company::loseFactoryLevel))
        .call(companies::flush)
        .chain(found -> outbox.record(found.stream().map(Company::event).toList()));
  }
}
