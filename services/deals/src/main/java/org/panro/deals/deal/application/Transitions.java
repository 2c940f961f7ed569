package org.panro.deals.deal.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealsApi;
import org.panro.contracts.deals.LostReason;
import org.panro.contracts.event.deal.DealLost;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.rule.StateFollowsOnlyWhatPrecedesIt;
import org.panro.deals.deal.model.rule.StateOpensOnlyWithItsEvidence;
import org.panro.shared.command.Preconditions;

/** What is done to a deal as a whole: moving it by hand, giving it up, handing it to an agent. */
@ApplicationScoped
public class Transitions {
  private final Desk desk;
  private final Chronicle chronicle;
  private final Agents agents;
  private final Preconditions preconditions;
  private final ShownEvidence shown;

  Transitions(
      Desk desk,
      Chronicle chronicle,
      Agents agents,
      Preconditions preconditions,
      ShownEvidence shown) {
    this.desk = desk;
    this.chronicle = chronicle;
    this.agents = agents;
    this.preconditions = preconditions;
    this.shown = shown;
  }

  /** Moves the deal to a following state that the named evidence opens. */
  public Uni<StoredDeal> move(UUID id, DealsApi.Transition wanted) {
    DealState to = Words.of(wanted.to());
    List<DealsApi.Evidence> evidence = Objects.requireNonNullElse(wanted.evidence(), List.of());
    return desk.edit(id)
        .invoke(
            seat -> {
              preconditions.require(seat.deal().version);
              Rules.require(
                  new StateFollowsOnlyWhatPrecedesIt(seat.deal().state, to),
                  new StateOpensOnlyWithItsEvidence(to, ShownEvidence.kinds(evidence)));
            })
        .call(seat -> shown.require(id, evidence))
        .chain(
            seat -> {
              Uni<Void> moved =
                  to == DealState.LOST
                      ? lose(seat, ShownEvidence.reason(evidence), wanted.note())
                      : chronicle.move(seat, to, moved(to, wanted.note()));
              return moved.replaceWith(seat.deal());
            });
  }

  private Uni<Void> lose(Seat seat, LostReason reason, @Nullable String note) {
    seat.deal().lostReason = reason;
    return chronicle.move(
        seat,
        DealState.LOST,
        moved(DealState.LOST, note)
            .told((id, version, parties) -> new DealLost(id, version, parties, reason.word())));
  }

  private static Happening moved(DealState to, @Nullable String note) {
    LocalizedText name = Words.name(to);
    String words = note == null ? "" : "\n" + note;
    return Happening.of(
        "transition", "단계: " + name.in("ko") + words, "The deal is now: " + name.in("en") + words);
  }

  /** Hands the deal to an agent, or to the one who asks. */
  public Uni<StoredDeal> assign(UUID id, @Nullable UUID agent) {
    return desk.edit(id)
        .invoke(seat -> preconditions.require(seat.deal().version))
        .call(seat -> agent == null ? Uni.createFrom().voidItem() : agents.requireAgent(agent))
        .call(
            seat -> {
              seat.deal().agentId = agent == null ? seat.caller().memberId() : agent;
              return chronicle.record(seat, Agents.assigned());
            })
        .map(Seat::deal);
  }
}
