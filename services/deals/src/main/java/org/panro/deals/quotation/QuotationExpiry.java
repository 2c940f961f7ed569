package org.panro.deals.quotation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panro.contracts.deals.QuotationState;
import org.panro.deals.deal.application.Author;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.infrastructure.DealRepository;
import org.panro.shared.due.DueWork;

/** Ends quotations whose moment has passed; the deal is held first, as by everybody who writes. */
@ApplicationScoped
class QuotationExpiry implements DueWork {
  private final QuotationRepository quotations;
  private final DealRepository deals;
  private final Chronicle chronicle;

  QuotationExpiry(QuotationRepository quotations, DealRepository deals, Chronicle chronicle) {
    this.quotations = quotations;
    this.deals = deals;
    this.chronicle = chronicle;
  }

  @Override
  public String name() {
    return "quotation-expiry";
  }

  @Override
  public String due() {
    return "select quotation.id, valid_until as at from deal join quotation on deal_id = deal.id"
        + " where quotation.state = 'SENT' and valid_until <= :now";
  }

  @Override
  public Uni<Void> act(UUID id) {
    return quotations.findById(id).chain(this::expire);
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
