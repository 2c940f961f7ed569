package org.panro.notifications.news;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.notifications.announcement.Announcements;
import org.panro.notifications.announcement.Kind;
import org.panro.notifications.announcement.News;
import org.panro.notifications.copy.NewestHeard;
import org.panro.shared.inbox.Inbox;

/** An invitation is news to those invited, and a request whose date has passed to its buyer. */
@ApplicationScoped
class RequestNews {
  private final Inbox inbox;
  private final NewestHeard newest;
  private final Announcements announcements;

  RequestNews(Inbox inbox, NewestHeard newest, Announcements announcements) {
    this.inbox = inbox;
    this.newest = newest;
    this.announcements = announcements;
  }

  @Incoming("requests")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(
        message,
        SourcingRequestState.class,
        state ->
            newest.isNews(state).chain(news -> news ? tell(state) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> tell(SourcingRequestState state) {
    if (state.status() == SourcingRequestStatus.EXPIRED) {
      return announcements.tellCompany(state.buyerId(), expired(state));
    }
    Uni<Void> all = Uni.createFrom().voidItem();
    if (state.status() == SourcingRequestStatus.PUBLISHED
        && state.need().visibility() == Visibility.INVITED) {
      for (UUID company : state.invited()) {
        all = all.chain(() -> announcements.tellCompany(company, invitation(state)));
      }
    }
    return all;
  }

  private static News expired(SourcingRequestState state) {
    return news(Kind.REQUEST_EXPIRED, state, "/desk/requests/");
  }

  private static News invitation(SourcingRequestState state) {
    return news(Kind.INVITATION, state, "/requests/");
  }

  private static News news(Kind kind, SourcingRequestState state, String page) {
    return new News(
        kind,
        "request/%s/%s".formatted(state.aggregateId(), kind.word()),
        page + state.aggregateId(),
        Map.of("request", state.need().title()),
        null);
  }
}
