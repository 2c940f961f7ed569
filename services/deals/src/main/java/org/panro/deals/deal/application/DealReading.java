package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.copy.Companies;
import org.panro.deals.copy.Products;
import org.panro.deals.deal.infrastructure.DealRepository;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Progress;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.paging.NewestFirst;

/** Deals as their readers may see them: a company its own, agents all. */
@ApplicationScoped
public class DealReading {
  private final DealRepository deals;
  private final Companies companies;
  private final Products products;
  private final Desk desk;
  private final CurrentCaller caller;
  private final NewestFirst newestFirst;
  private final Clock clock;

  DealReading(
      DealRepository deals,
      Companies companies,
      Products products,
      Desk desk,
      CurrentCaller caller,
      NewestFirst newestFirst,
      Clock clock) {
    this.deals = deals;
    this.companies = companies;
    this.products = products;
    this.desk = desk;
    this.caller = caller;
    this.newestFirst = newestFirst;
    this.clock = clock;
  }

  public Uni<Page<DealView>> list(@Nullable String state, boolean stale, PageParams page) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder(Own.condition(caller.get(), values));
    if (state != null) {
      where.append(" and state = :state");
      values.put(
          "state", Words.of(Words.read(org.panro.contracts.deals.DealState.class, "state", state)));
    }
    if (stale) {
      where.append(" and patienceEndsAt < :now");
      values.put("now", clock.instant());
    }
    return newestFirst
        .page(deals, where.toString(), values, page, deal -> deal.id)
        .chain(
            found ->
                views(found.items()).map(views -> new Page<>(views, found.total(), found.next())));
  }

  public Uni<DealView> get(UUID id) {
    return desk.read(id).chain(seat -> view(seat.deal()));
  }

  public Uni<DealView> view(StoredDeal deal) {
    return views(List.of(deal)).map(List::getFirst);
  }

  private Uni<List<DealView>> views(List<StoredDeal> found) {
    List<UUID> parties =
        found.stream().flatMap(deal -> Stream.of(deal.sellerId, deal.buyerId)).distinct().toList();
    return companies
        .names(parties)
        .chain(
            names ->
                products
                    .numbers(found.stream().map(deal -> deal.productId).distinct().toList())
                    .map(
                        numbers ->
                            found.stream().map(deal -> view(deal, names, numbers)).toList()));
  }

  private DealView view(
      StoredDeal deal, Map<UUID, LocalizedText> names, Map<UUID, String> numbers) {
    BigDecimal asked = deal.askedQuantity;
    return new DealView(
        deal.id,
        deal.version,
        deal.origin,
        Words.of(deal.state),
        new DealView.Party(deal.sellerId, names.get(deal.sellerId)),
        new DealView.Party(deal.buyerId, names.get(deal.buyerId)),
        deal.agentId,
        new DealView.Product(deal.productId, numbers.get(deal.productId), deal.productName),
        deal.requestId == null || deal.requestTitle == null
            ? null
            : new DealView.Request(deal.requestId, deal.requestTitle),
        asked == null ? null : new DealView.Asked(asked, deal.askedUnit),
        deal.matchId,
        deal.value(),
        deal.progress().openings().stream().map(DealReading::opening).toList(),
        deal.openedAt,
        deal.changedAt,
        deal.isStale(clock.instant()),
        deal.lostReason);
  }

  private static DealView.Opening opening(Progress.Opening opening) {
    EvidenceKind evidence = opening.to().usualEvidence().orElseThrow();
    return new DealView.Opening(
        Words.of(opening.to()),
        Words.of(evidence),
        opening.ready(),
        opening.ready() ? evidence.there() : evidence.missing());
  }
}
