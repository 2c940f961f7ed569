package org.panro.notifications.news;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.deal.ContractSigned;
import org.panro.contracts.event.deal.DealConfirmed;
import org.panro.contracts.event.deal.DealFact;
import org.panro.contracts.event.deal.DealLost;
import org.panro.contracts.event.deal.DealOpened;
import org.panro.contracts.event.deal.DealStateChanged;
import org.panro.contracts.event.deal.MessagePosted;
import org.panro.contracts.event.deal.MilestoneMet;
import org.panro.contracts.event.deal.QuotationAccepted;
import org.panro.contracts.event.deal.QuotationSent;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.announcement.Announcements;
import org.panro.notifications.announcement.Kind;
import org.panro.notifications.announcement.News;
import org.panro.notifications.announcement.Wording;
import org.panro.shared.inbox.Inbox;

/**
 * What happens in a deal is news to its sides. A message or a quotation is meant for the other
 * side; everything else is told to the colleagues of whoever did it, too. Its agent hears when the
 * deal is assigned and how it ends.
 */
@ApplicationScoped
class DealNews {
  private final Inbox inbox;
  private final Announcements announcements;
  private final Actors actors;
  private final Wording wording;

  DealNews(Inbox inbox, Announcements announcements, Actors actors, Wording wording) {
    this.inbox = inbox;
    this.announcements = announcements;
    this.actors = actors;
    this.wording = wording;
  }

  @Incoming("deals")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(
        message,
        DealFact.class,
        fact -> actors.of(fact.parties().memberId()).chain(actor -> tell(fact, actor)));
  }

  private Uni<Void> tell(DealFact fact, Actors.Actor actor) {
    return switch (fact) {
      case DealOpened opened ->
          tellAgent(news(opened, Kind.DEAL_ASSIGNED, actor, Map.of()), opened)
              .chain(() -> tellSides(news(opened, kind(opened), actor, Map.of()), opened));
      case MessagePosted posted ->
          tellOtherSide(news(posted, Kind.MESSAGE, actor, Map.of()), posted, actor);
      case QuotationSent sent ->
          tellOtherSide(
              news(sent, Kind.QUOTATION_SENT, actor, number(sent.quotation())), sent, actor);
      case QuotationAccepted accepted ->
          tellSides(
              news(accepted, Kind.QUOTATION_ACCEPTED, actor, number(accepted.quotation())),
              accepted);
      case ContractSigned signed ->
          tellAll(news(signed, Kind.CONTRACT_SIGNED, actor, Map.of()), signed);
      case MilestoneMet met ->
          tellSides(news(met, Kind.MILESTONE_MET, actor, what("milestone", met.kind())), met);
      case DealConfirmed confirmed ->
          tellAll(news(confirmed, Kind.DEAL_CONFIRMED, actor, Map.of()), confirmed);
      case DealLost lost ->
          tellAll(news(lost, Kind.DEAL_LOST, actor, what("lost", lost.reason())), lost);
      // each move worth telling has a fact of its own
      case DealStateChanged moved -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> tellAll(News news, DealFact fact) {
    return tellSides(news, fact).chain(() -> tellAgent(news, fact));
  }

  private Uni<Void> tellSides(News news, DealFact fact) {
    return announcements
        .tellCompany(fact.parties().sellerId(), news)
        .chain(() -> announcements.tellCompany(fact.parties().buyerId(), news));
  }

  private Uni<Void> tellOtherSide(News news, DealFact fact, Actors.Actor actor) {
    if (fact.parties().sellerId().equals(actor.company())) {
      return announcements.tellCompany(fact.parties().buyerId(), news);
    }
    if (fact.parties().buyerId().equals(actor.company())) {
      return announcements.tellCompany(fact.parties().sellerId(), news);
    }
    return tellSides(news, fact);
  }

  private Uni<Void> tellAgent(News news, DealFact fact) {
    @Nullable UUID agent = fact.parties().agentId();
    return agent == null || agent.equals(fact.parties().memberId())
        ? Uni.createFrom().voidItem()
        : announcements.tellMember(agent, news);
  }

  private static Kind kind(DealOpened opened) {
    return Kind.valueOf(opened.origin().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static News news(
      DealFact fact, Kind kind, Actors.Actor actor, Map<String, LocalizedText> more) {
    Map<String, LocalizedText> values = new HashMap<>(more);
    values.put("subject", fact.parties().subject());
    values.put("who", actor.name());
    return new News(
        kind,
        "deal/%s/%d/%s".formatted(fact.aggregateId(), fact.version(), kind.word()),
        "/deals/" + fact.aggregateId(),
        values,
        fact.parties().memberId());
  }

  private static Map<String, LocalizedText> number(int quotation) {
    String number = Integer.toString(quotation);
    return Map.of("number", new LocalizedText(number, number));
  }

  private Map<String, LocalizedText> what(String list, String word) {
    return Map.of("what", wording.word(list, word));
  }
}
