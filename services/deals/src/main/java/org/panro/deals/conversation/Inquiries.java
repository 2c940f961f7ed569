package org.panro.deals.conversation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.panro.contracts.deals.DealsApi;
import org.panro.deals.deal.application.Opening;
import org.panro.deals.deal.application.Seat;
import org.panro.deals.deal.infrastructure.StoredDeal;

/** A question about a product: the deal that it opens, with the question as its first message. */
@ApplicationScoped
public class Inquiries {
  private final Opening opening;
  private final Messages messages;

  Inquiries(Opening opening, Messages messages) {
    this.opening = opening;
    this.messages = messages;
  }

  public Uni<StoredDeal> inquire(DealsApi.Inquiry inquiry) {
    return opening
        .byInquiry(inquiry)
        .call(seat -> messages.ask(seat, inquiry.message()))
        .map(Seat::deal);
  }
}
