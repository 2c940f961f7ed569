package org.panro.deals.deal.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.MemberState;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.copy.Members;
import org.panro.deals.deal.infrastructure.DealRepository;
import org.panro.deals.deal.infrastructure.StoredDeal;
import org.panro.shared.inbox.Inbox;
import org.panro.shared.problem.Problems;

/** Who looks after a deal: every open one has an agent as soon as there is any. */
@ApplicationScoped
class Agents {
  private static final int AT_ONCE = 100;

  private final Inbox inbox;
  private final Members members;
  private final DealRepository deals;
  private final Chronicle chronicle;

  Agents(Inbox inbox, Members members, DealRepository deals, Chronicle chronicle) {
    this.inbox = inbox;
    this.members = members;
    this.deals = deals;
    this.chronicle = chronicle;
  }

  @Incoming("members")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(
        message,
        MemberState.class,
        state -> members.keep(state).chain(members::flush).chain(this::attendWaiting));
  }

  /** Deals that opened before any agent was known get one now. */
  private Uni<Void> attendWaiting() {
    return deals
        .unattended(AT_ONCE)
        .onItem()
        .<StoredDeal>transformToMulti(found -> Multi.createFrom().iterable(found))
        .onItem()
        .transformToUniAndConcatenate(this::attend)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> attend(StoredDeal deal) {
    return giveTo(deal)
        .chain(
            () ->
                deal.agentId == null
                    ? Uni.createFrom().voidItem()
                    : chronicle.record(deal, Author.MARKETPLACE, assigned()).chain(deals::flush));
  }

  /** Gives the deal to the agent with the fewest open ones, where any is known. */
  Uni<Void> giveTo(StoredDeal deal) {
    return deals
        .leastBusyAgent()
        .invoke(found -> found.forEach(agent -> deal.agentId = agent))
        .replaceWithVoid();
  }

  /** Fails with 400 for a member who is no agent. */
  Uni<Void> requireAgent(UUID member) {
    return members
        .isAgent(member)
        .invoke(
            agent -> {
              if (!agent) {
                throw Problems.invalid(
                    "agentId", new LocalizedText("상담원이 아니에요.", "This member is not an agent."));
              }
            })
        .replaceWithVoid();
  }

  static Happening assigned() {
    return Happening.of("agent", "담당 상담원이 정해졌어요.", "An agent looks after this deal.");
  }
}
