package org.panro.notifications.news;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.catalog.ProductReview;
import org.panro.contracts.event.ProductState;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.announcement.Announcements;
import org.panro.notifications.announcement.Kind;
import org.panro.notifications.announcement.News;
import org.panro.shared.inbox.Healing;
import org.panro.shared.inbox.Inbox;

/**
 * A decision on its listing is news to the seller. Imports bring products by the thousand, so those
 * without a decision cost no row; a notice's occasion keeps a repeated event from being told twice.
 */
@ApplicationScoped
class ListingNews {
  private static final Duration NEWS_FOR = Duration.ofDays(1);
  private static final LocalizedText NO_REASON = new LocalizedText(null, "");

  private final Inbox inbox;
  private final Announcements announcements;
  private final Clock clock;

  ListingNews(Inbox inbox, Announcements announcements, Clock clock) {
    this.inbox = inbox;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Incoming("products")
  Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
    return inbox
        .newest(batch, ProductState.class)
        .map(states -> states.stream().filter(this::isNews).toList())
        .chain(
            decided ->
                decided.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : Healing.untilDone("Listing news", () -> tell(decided), failure -> true));
  }

  private boolean isNews(ProductState state) {
    Instant oldest = clock.instant().minus(NEWS_FOR);
    return state.review() != null && state.review().decidedAt().isAfter(oldest);
  }

  private Uni<Void> tell(List<ProductState> decided) {
    return Panache.withTransaction(
        () -> {
          Uni<Void> all = Uni.createFrom().voidItem();
          for (ProductState state : decided) {
            all = all.chain(() -> announcements.tellCompany(state.sellerId(), news(state)));
          }
          return all;
        });
  }

  private static News news(ProductState state) {
    ProductReview review = Objects.requireNonNull(state.review());
    Kind kind =
        switch (review.outcome()) {
          case APPROVED -> Kind.LISTING_APPROVED;
          case CHANGES_ASKED -> Kind.LISTING_CHANGES_ASKED;
          case REJECTED -> Kind.LISTING_REJECTED;
        };
    return new News(
        kind,
        "product/%s/review/%s".formatted(state.aggregateId(), review.decidedAt()),
        "/desk/products/" + state.aggregateId(),
        Map.of(
            "product",
            state.facts().name(),
            "reason",
            Objects.requireNonNullElse(review.reason(), NO_REASON)),
        null);
  }
}
