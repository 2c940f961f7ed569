package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.Side;
import org.panro.deals.deal.infrastructure.DealRepository;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.rule.OnlyAnOpenDealChanges;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.problem.Problems;

/** Where everything about one deal begins: another company's deal is not there. */
@ApplicationScoped
public class Desk {
  private final DealRepository deals;
  private final CurrentCaller caller;

  Desk(DealRepository deals, CurrentCaller caller) {
    this.deals = deals;
    this.caller = caller;
  }

  /** The deal as the caller may see it. */
  public Uni<Seat> read(UUID id) {
    return deals.findById(id).map(this::seat);
  }

  /** The open deal, locked for a change by a member who may edit. */
  public Uni<Seat> edit(UUID id) {
    return bind(id).invoke(seat -> seat.caller().requireEditor());
  }

  /** The open deal, locked for a change that is not an editor's alone. */
  public Uni<Seat> bind(UUID id) {
    return deals
        .locked(id)
        .map(this::seat)
        .invoke(seat -> Rules.require(new OnlyAnOpenDealChanges(seat.deal().state)));
  }

  private Seat seat(@Nullable StoredDeal deal) {
    Caller member = caller.get();
    return Optional.ofNullable(deal)
        .flatMap(found -> side(found, member).map(side -> new Seat(found, member, side)))
        .orElseThrow(Problems::notFound);
  }

  private static Optional<Side> side(StoredDeal deal, Caller member) {
    if (deal.sellerId.equals(member.company())) {
      return Optional.of(Side.SELLER);
    }
    if (deal.buyerId.equals(member.company())) {
      return Optional.of(Side.BUYER);
    }
    return member.is(Role.AGENT) && !member.actsForAnother()
        ? Optional.of(Side.AGENT)
        : Optional.empty();
  }
}
