package org.panro.notifications.news;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.MatchState;
import org.panro.notifications.announcement.Announcements;
import org.panro.notifications.announcement.Kind;
import org.panro.notifications.announcement.News;
import org.panro.notifications.copy.NewestHeard;
import org.panro.shared.inbox.Inbox;

/**
 * A match is a lead to its seller, and the first of a request to its buyer; an answer is news to
 * the other side. Introduction and mutual interest open a deal at once, whose beginning is the
 * news.
 */
@ApplicationScoped
class MatchNews {
  private final Inbox inbox;
  private final NewestHeard newest;
  private final Announcements announcements;

  MatchNews(Inbox inbox, NewestHeard newest, Announcements announcements) {
    this.inbox = inbox;
    this.newest = newest;
    this.announcements = announcements;
  }

  @Incoming("matches")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(
        message,
        MatchState.class,
        state ->
            newest.isNews(state).chain(news -> news ? tell(state) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> tell(MatchState state) {
    return switch (state.status()) {
      case PROPOSED -> tellSeller(state, Kind.NEW_LEAD).chain(() -> tellBuyerOfTheFirst(state));
      case ANSWERED ->
          isYes(state.sellerInterested())
              ? tellBuyer(state, Kind.SELLER_INTERESTED)
              : tellSeller(state, Kind.BUYER_INTERESTED);
      case DECLINED -> tellWhoWasInterested(state);
      case MUTUAL, INTRODUCED, EXPIRED -> Uni.createFrom().voidItem();
    };
  }

  /** A side that never showed interest need not hear that the other one has none. */
  private Uni<Void> tellWhoWasInterested(MatchState state) {
    if (isYes(state.sellerInterested())) {
      return tellSeller(state, Kind.MATCH_DECLINED);
    }
    return isYes(state.buyerInterested())
        ? tellBuyer(state, Kind.MATCH_DECLINED)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> tellBuyerOfTheFirst(MatchState state) {
    return announcements.tellCompany(
        state.buyerId(),
        new News(
            Kind.MATCHES_FOUND,
            "request/%s/%s".formatted(state.requestId(), Kind.MATCHES_FOUND.word()),
            "/desk/requests/" + state.requestId(),
            Map.of("request", state.requestTitle()),
            null));
  }

  private Uni<Void> tellSeller(MatchState state, Kind kind) {
    return announcements.tellCompany(state.sellerId(), news(state, kind));
  }

  private Uni<Void> tellBuyer(MatchState state, Kind kind) {
    return announcements.tellCompany(state.buyerId(), news(state, kind));
  }

  private static News news(MatchState state, Kind kind) {
    return new News(
        kind,
        "match/%s/%s".formatted(state.aggregateId(), kind.word()),
        "/matches/" + state.aggregateId(),
        Map.of("product", state.productName(), "request", state.requestTitle()),
        null);
  }

  private static boolean isYes(@Nullable Boolean answer) {
    return Boolean.TRUE.equals(answer);
  }
}
