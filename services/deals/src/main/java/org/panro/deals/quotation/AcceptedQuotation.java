package org.panro.deals.quotation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.panro.contracts.deals.QuotationState;
import org.panro.contracts.deals.QuotationView;

/** The quotation that a contract fixes. */
@ApplicationScoped
public class AcceptedQuotation {
  private final QuotationRepository quotations;
  private final Clock clock;

  AcceptedQuotation(QuotationRepository quotations, Clock clock) {
    this.quotations = quotations;
    this.clock = clock;
  }

  /** The accepted one of a deal that has one. */
  public Uni<QuotationView> of(UUID deal) {
    return quotations
        .find("dealId = ?1 and state = ?2", deal, QuotationState.ACCEPTED)
        .singleResult()
        .map(accepted -> accepted.view(clock.instant()));
  }
}
