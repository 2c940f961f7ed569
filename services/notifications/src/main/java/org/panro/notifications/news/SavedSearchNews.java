package org.panro.notifications.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.contracts.event.SavedSearchMatched;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.announcement.Announcements;
import org.panro.notifications.announcement.Kind;
import org.panro.notifications.announcement.News;
import org.panro.notifications.announcement.Wording;
import org.panro.shared.inbox.Inbox;

/** New products that fit a saved search are news to the member who saved it. */
@ApplicationScoped
class SavedSearchNews {
  private static final int MOST_NAMED = 5;
  private static final int LONGEST_NAME = 100;

  private final Inbox inbox;
  private final Announcements announcements;
  private final Wording wording;

  SavedSearchNews(Inbox inbox, Announcements announcements, Wording wording) {
    this.inbox = inbox;
    this.announcements = announcements;
    this.wording = wording;
  }

  @Incoming("saved-searches")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.once(
        message,
        SavedSearchMatched.class,
        matched -> announcements.tellMember(matched.memberId(), news(matched)));
  }

  private News news(SavedSearchMatched matched) {
    return new News(
        Kind.NEW_PRODUCTS,
        "saved-search/%s/%d".formatted(matched.aggregateId(), matched.version()),
        "/search?" + query(matched.parameters()),
        Map.of("search", text(matched.name(), matched.name()), "products", products(matched)),
        null,
        "/stop-alerts/" + matched.stopToken());
  }

  private static String query(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals("sort"))
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value) + "&"))
            .collect(Collectors.joining())
        + "sort=newest";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private LocalizedText products(SavedSearchMatched matched) {
    long named = Math.min(matched.products().size(), MOST_NAMED);
    String more = Long.toString(matched.total() - named);
    LocalizedText rest =
        matched.total() > named
            ? wording.word("more", "products", Map.of("count", text(more, more)))
            : text("", "");
    return text(
        (names(matched, "ko") + " " + rest.in("ko")).strip(),
        (names(matched, "en") + " " + rest.in("en")).strip());
  }

  private static String names(SavedSearchMatched matched, String language) {
    return matched.products().stream()
        .limit(MOST_NAMED)
        .map(product -> shortened(product.name().in(language)))
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
  }

  private static LocalizedText text(String ko, String en) {
    return new LocalizedText(ko, en);
  }
}
