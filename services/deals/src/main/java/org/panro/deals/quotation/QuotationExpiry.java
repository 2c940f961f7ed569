package org.panro.deals.quotation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.deals.QuotationState;
import org.panro.deals.deal.application.Author;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.infrastructure.DealRepository;

/**
 * Ends quotations whose moment has passed. Each process takes other deals; it locks the deal before
 * the quotation, as everybody does who writes.
 */
@ApplicationScoped
class QuotationExpiry {
  private static final int BATCH = 50;
  private static final String DUE =
      """
      select id from deal where exists (
          select 1 from quotation where deal_id = deal.id and quotation.state = 'SENT'
            and valid_until <= ?1)
        order by id limit ?2 for update skip locked""";

  private final QuotationRepository quotations;
  private final DealRepository deals;
  private final Chronicle chronicle;
  private final Clock clock;

  QuotationExpiry(
      QuotationRepository quotations, DealRepository deals, Chronicle chronicle, Clock clock) {
    this.quotations = quotations;
    this.deals = deals;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> expireDue() {
    return Panache.withTransaction(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(DUE, UUID.class)
                            .setParameter(1, clock.instant())
                            .setParameter(2, BATCH)
                            .getResultList())
                .chain(due -> due.isEmpty() ? Uni.createFrom().voidItem() : expire(due)));
  }

  private Uni<Void> expire(List<UUID> due) {
    return quotations
        .list(
            "dealId in ?1 and state = ?2 and validUntil <= ?3",
            due,
            QuotationState.SENT,
            clock.instant())
        .onItem()
        .<StoredQuotation>transformToMulti(found -> Multi.createFrom().iterable(found))
        .onItem()
        .transformToUniAndConcatenate(this::expire)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> expire(StoredQuotation quotation) {
    quotation.state = QuotationState.EXPIRED;
    Happening ended =
        Happening.of(
                "quotation",
                "%d번 견적의 유효 기간이 끝났어요.".formatted(quotation.number),
                "Quotation %d has expired.".formatted(quotation.number))
            .about(quotation.id);
    return deals
        .findById(quotation.dealId)
        .chain(deal -> chronicle.record(deal, Author.MARKETPLACE, ended));
  }
}
