package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.deals.DealOrigin;
import org.panro.contracts.deals.DealsApi;
import org.panro.contracts.deals.Side;
import org.panro.contracts.event.MatchState;
import org.panro.contracts.event.deal.DealOpened;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.copy.ProductCopy;
import org.panro.deals.copy.Products;
import org.panro.deals.deal.infrastructure.DealRepository;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.Progress;
import org.panro.deals.deal.model.rule.CompanyDoesNotBuyFromItself;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.identity.Role;
import org.panro.shared.inbox.Inbox;
import org.panro.shared.problem.Problems;

/** How a deal opens: by an introduction, by mutual interest or by an inquiry. */
@ApplicationScoped
public class Opening {
  private final DealRepository deals;
  private final Products products;
  private final Agents agents;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Inbox inbox;
  private final Clock clock;

  Opening(
      DealRepository deals,
      Products products,
      Agents agents,
      Chronicle chronicle,
      CurrentCaller caller,
      Inbox inbox,
      Clock clock) {
    this.deals = deals;
    this.products = products;
    this.agents = agents;
    this.chronicle = chronicle;
    this.caller = caller;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Incoming("matches")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(message, MatchState.class, this::byMatch);
  }

  /**
   * Opens the deal that a match names, once: every later state of the match names it too. Names of
   * product and request come with the match; what the copies add is read when they are there.
   */
  private Uni<Void> byMatch(MatchState match) {
    UUID id = match.dealId();
    if (id == null) {
      return Uni.createFrom().voidItem();
    }
    return deals
        .count("id = ?1 or matchId = ?2", id, match.aggregateId())
        .chain(known -> known > 0 ? Uni.createFrom().voidItem() : open(id, match));
  }

  private Uni<Void> open(UUID id, MatchState match) {
    boolean introduced = match.agentId() != null;
    StoredDeal deal = begun(id, introduced ? DealOrigin.INTRODUCTION : DealOrigin.MUTUAL_INTEREST);
    deal.matchId = match.aggregateId();
    deal.sellerId = match.sellerId();
    deal.buyerId = match.buyerId();
    deal.agentId = match.agentId();
    deal.productId = match.productId();
    deal.productName = match.productName();
    deal.requestId = match.requestId();
    deal.requestTitle = match.requestTitle();
    Author author =
        introduced ? new Author(Side.AGENT, match.agentId(), null, null) : Author.MARKETPLACE;
    Happening opened =
        introduced
            ? Happening.of("opened", "상담원이 두 회사를 소개했어요.", "An agent introduced the two companies.")
            : Happening.of("opened", "두 회사가 서로 관심을 보였어요.", "Both companies are interested.");
    Uni<Void> attended = introduced ? Uni.createFrom().voidItem() : agents.giveTo(deal);
    return attended.chain(() -> store(deal, author, opened));
  }

  /** Opens a deal by a question about a published product. */
  public Uni<Seat> byInquiry(DealsApi.Inquiry inquiry) {
    Caller buyer = caller.get();
    buyer.requireEditor();
    if (buyer.is(Role.AGENT) && !buyer.actsForAnother()) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          new LocalizedText("어느 구매 회사를 대신하는지 정해 주세요.", "Say for which buyer the inquiry is made."));
    }
    return products
        .findById(inquiry.productId())
        .map(
            product ->
                Optional.ofNullable(product)
                    .filter(ProductCopy::isPublished)
                    .orElseThrow(Problems::notFound))
        .chain(product -> open(buyer, product, inquiry));
  }

  private Uni<Seat> open(Caller buyer, ProductCopy product, DealsApi.Inquiry inquiry) {
    Rules.require(new CompanyDoesNotBuyFromItself(buyer.company(), product.sellerId()));
    StoredDeal deal = begun(Ids.next(), DealOrigin.INQUIRY);
    deal.sellerId = product.sellerId();
    deal.buyerId = buyer.company();
    deal.productId = product.id();
    deal.productName = product.name();
    deal.askedQuantity = inquiry.quantity();
    deal.askedUnit = inquiry.unit();
    Seat seat = new Seat(deal, buyer, Side.BUYER);
    Happening opened =
        Happening.of("opened", "구매 회사가 제품에 대해 문의했어요.", "The buyer asked about the product.");
    return agents.giveTo(deal).chain(() -> store(deal, seat.author(), opened)).replaceWith(seat);
  }

  private StoredDeal begun(UUID id, DealOrigin origin) {
    StoredDeal deal = new StoredDeal();
    deal.id = id;
    deal.origin = origin;
    deal.take(Progress.BEGUN);
    deal.openedAt = clock.instant();
    deal.touch(deal.openedAt);
    return deal;
  }

  private Uni<Void> store(StoredDeal deal, Author author, Happening opened) {
    return deals
        .persistAndFlush(deal)
        .chain(
            stored ->
                chronicle.record(
                    stored,
                    author,
                    opened.told(
                        (id, version, parties) ->
                            new DealOpened(id, version, parties, stored.origin.word()))));
  }
}
