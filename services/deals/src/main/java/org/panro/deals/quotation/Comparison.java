package org.panro.deals.quotation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.deals.OfferComparison;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.copy.Companies;
import org.panro.deals.copy.Requests;
import org.panro.deals.deal.infrastructure.DealRepository;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.DealState;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.problem.Problems;

/** All offers for one request on one basis, for its buyer and for agents; sellers see none. */
@ApplicationScoped
public class Comparison {
  private static final Comparator<OfferComparison.Offer> BEST_VALUE_FIRST =
      Comparator.comparing(OfferComparison.Offer::comparable)
          .reversed()
          .thenComparing(offer -> offer.quotation().total().currency())
          .thenComparing(offer -> offer.quotation().total().amount());

  private final QuotationRepository quotations;
  private final DealRepository deals;
  private final Requests requests;
  private final Companies companies;
  private final CurrentCaller caller;
  private final Clock clock;

  Comparison(
      QuotationRepository quotations,
      DealRepository deals,
      Requests requests,
      Companies companies,
      CurrentCaller caller,
      Clock clock) {
    this.quotations = quotations;
    this.deals = deals;
    this.requests = requests;
    this.companies = companies;
    this.caller = caller;
    this.clock = clock;
  }

  public Uni<OfferComparison> of(
      UUID request, @Nullable String currency, @Nullable String incoterm) {
    return requests
        .findById(request)
        .invoke(
            known -> {
              Caller reader = caller.get();
              boolean agent = reader.is(Role.AGENT) && !reader.actsForAnother();
              if (known == null || !(agent || known.buyerId().equals(reader.company()))) {
                throw Problems.notFound();
              }
            })
        .chain(known -> deals.list("requestId = ?1 and state <> ?2", request, DealState.LOST))
        .chain(
            found ->
                quotations
                    .newestOfSellers(found.stream().map(deal -> deal.id).toList())
                    .chain(offers -> compare(request, currency, incoterm, found, offers)));
  }

  private Uni<OfferComparison> compare(
      UUID request,
      @Nullable String currency,
      @Nullable String incoterm,
      List<StoredDeal> found,
      List<StoredQuotation> offers) {
    Map<UUID, UUID> sellers =
        found.stream().collect(Collectors.toMap(deal -> deal.id, deal -> deal.sellerId));
    String wanted =
        currency != null
            ? currency
            : offers.stream()
                .min(Comparator.comparing(offer -> offer.sentAt))
                .map(offer -> offer.currency)
                .orElse(null);
    return companies
        .names(sellers.values())
        .map(
            names -> {
              Function<StoredQuotation, OfferComparison.Offer> row =
                  offer -> {
                    UUID seller = Objects.requireNonNull(sellers.get(offer.dealId));
                    return offer(
                        offer,
                        new DealView.Party(seller, names.get(seller)),
                        gap(offer, wanted, incoterm));
                  };
              return new OfferComparison(
                  request,
                  wanted,
                  incoterm,
                  offers.stream().map(row).sorted(BEST_VALUE_FIRST).toList());
            });
  }

  private OfferComparison.Offer offer(
      StoredQuotation offer, DealView.Party seller, @Nullable LocalizedText gap) {
    return new OfferComparison.Offer(
        offer.dealId, seller, offer.view(clock.instant()), gap == null, gap);
  }

  /** Why the offer does not stand on the wanted basis; null where it does. */
  private static @Nullable LocalizedText gap(
      StoredQuotation offer, @Nullable String currency, @Nullable String incoterm) {
    if (!offer.currency.equals(currency)) {
      return new LocalizedText(
          "통화가 달라요: " + offer.currency, "It is in another currency: " + offer.currency);
    }
    QuotationFacts.Incoterm stated = offer.facts.incoterm();
    if (incoterm == null || (stated != null && stated.rule().equalsIgnoreCase(incoterm))) {
      return null;
    }
    return stated == null
        ? new LocalizedText("인도 조건이 없어요.", "It states no Incoterms rule.")
        : new LocalizedText(
            "인도 조건이 달라요: " + stated.rule(), "It is on another Incoterms rule: " + stated.rule());
  }
}
