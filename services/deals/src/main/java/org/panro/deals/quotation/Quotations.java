package org.panro.deals.quotation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.deals.QuotationState;
import org.panro.contracts.deals.QuotationView;
import org.panro.contracts.event.deal.QuotationAccepted;
import org.panro.contracts.event.deal.QuotationSent;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Desk;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.application.Rules;
import org.panro.deals.deal.application.Seat;
import org.panro.deals.deal.model.Act;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.rule.CounterOfferAnswersAQuotation;
import org.panro.deals.deal.model.rule.OnlyASentQuotationIsAccepted;
import org.panro.deals.deal.model.rule.QuotationIsAcceptedBeforeItExpires;
import org.panro.deals.deal.model.rule.QuotationIsAcceptedByTheOtherSide;
import org.panro.deals.deal.model.rule.QuotationIsSentOnlyBeforeAgreement;
import org.panro.shared.identity.Ids;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/**
 * Offers of both sides under one numbering. The lock of the deal lets one be written or accepted at
 * a time.
 */
@ApplicationScoped
class Quotations {
  private final QuotationRepository quotations;
  private final Desk desk;
  private final Chronicle chronicle;
  private final NewestFirst newestFirst;
  private final Clock clock;

  Quotations(
      QuotationRepository quotations,
      Desk desk,
      Chronicle chronicle,
      NewestFirst newestFirst,
      Clock clock) {
    this.quotations = quotations;
    this.desk = desk;
    this.chronicle = chronicle;
    this.newestFirst = newestFirst;
    this.clock = clock;
  }

  Uni<Page<QuotationView>> list(UUID deal, PageParams page) {
    return desk.read(deal)
        .chain(
            seat ->
                newestFirst.page(
                    quotations, "dealId = :deal", Map.of("deal", deal), page, sent -> sent.id))
        .map(found -> found.map(sent -> sent.view(clock.instant())));
  }

  Uni<QuotationView> get(UUID deal, int number) {
    return desk.read(deal)
        .chain(seat -> quotations.of(deal, number))
        .map(sent -> sent.view(clock.instant()));
  }

  Uni<QuotationView> send(UUID deal, QuotationFacts facts) {
    return desk.edit(deal)
        .invoke(
            seat -> {
              Rules.require(
                  new QuotationIsSentOnlyBeforeAgreement(seat.deal().state),
                  new CounterOfferAnswersAQuotation(seat.party(), seat.deal().proofs));
              requireTime(facts);
            })
        .chain(seat -> quotations.of(deal).chain(before -> send(seat, (int) (before + 1), facts)));
  }

  private Uni<QuotationView> send(Seat seat, int number, QuotationFacts facts) {
    Instant now = clock.instant();
    Party party = seat.party();
    StoredQuotation quotation =
        StoredQuotation.sent(
            Ids.next(), seat.deal().id, number, party, facts, Totals.of(facts.lines()), now);
    seat.deal().worth(quotation.total());
    return quotations
        .supersede(seat.deal().id)
        .chain(() -> quotations.persist(quotation))
        .chain(() -> chronicle.record(seat, sent(quotation)))
        .map(done -> quotation.view(now));
  }

  /** Accepts for the caller's company, by any member of it who does not only look. */
  Uni<QuotationView> accept(UUID deal, int number) {
    return desk.bind(deal)
        .chain(
            seat -> {
              Party acceptor = seat.ownHand();
              return quotations
                  .of(deal, number)
                  .chain(quotation -> accept(seat, acceptor, quotation));
            });
  }

  private Uni<QuotationView> accept(Seat seat, Party acceptor, StoredQuotation quotation) {
    Instant now = clock.instant();
    Rules.require(
        new QuotationIsAcceptedByTheOtherSide(quotation.side, acceptor),
        new QuotationIsAcceptedBeforeItExpires(quotation.validUntil, now),
        new OnlyASentQuotationIsAccepted(quotation.state == QuotationState.SENT));
    quotation.accept(now);
    seat.deal().worth(quotation.total());
    return chronicle.record(seat, accepted(quotation)).map(done -> quotation.view(now));
  }

  private static Happening sent(StoredQuotation quotation) {
    int number = quotation.number;
    Happening happening =
        quotation.side == Party.SELLER
            ? Happening.of(
                "quotation",
                "판매 회사가 %d번 견적을 보냈어요.".formatted(number),
                "The seller sent quotation %d.".formatted(number))
            : Happening.of(
                "quotation",
                "구매 회사가 %d번 역제안을 보냈어요.".formatted(number),
                "The buyer made counter-offer %d.".formatted(number));
    return happening
        .about(quotation.id)
        .proving(new Act.Quoted(quotation.side))
        .told((id, version, parties) -> new QuotationSent(id, version, parties, number));
  }

  private static Happening accepted(StoredQuotation quotation) {
    int number = quotation.number;
    return Happening.of(
            "quotation-accepted",
            "%d번 견적이 수락됐어요.".formatted(number),
            "Quotation %d was accepted.".formatted(number))
        .about(quotation.id)
        .proving(new Act.Accepted())
        .told((id, version, parties) -> new QuotationAccepted(id, version, parties, number));
  }

  private void requireTime(QuotationFacts facts) {
    if (!facts.validUntil().isAfter(clock.instant())) {
      throw Problems.invalid(
          "validUntil",
          new LocalizedText("유효 기간이 이미 지났어요.", "The moment at which it ends is past."));
    }
  }
}
