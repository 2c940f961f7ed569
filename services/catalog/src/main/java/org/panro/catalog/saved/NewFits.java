package org.panro.catalog.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.panro.catalog.search.AlertSearch;
import org.panro.contracts.catalog.AlertPace;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.event.ProductState;
import org.panro.shared.inbox.EventDecoder;
import org.panro.shared.inbox.Healing;
import org.panro.shared.inbox.PoisonMessage;

/**
 * Finds the saved searches that products fit as their events come, in a group of its own, so that
 * neither the index nor matching waits for it. A row for each search and product makes an event
 * that comes again harmless.
 */
@ApplicationScoped
class NewFits {
  private static final String REMEMBER =
      """
      with fresh as (
        insert into saved_search_product (search_id, product_id, untold)
          select fit.search, fit.product, true
            from jsonb_to_recordset(cast(cast(:fits as text) as jsonb))
              as fit(search uuid, product uuid)
            join saved_search on saved_search.id = fit.search
            where alert <> 'NONE' and not removed
              and (known_before is null or fit.product > known_before)
          on conflict (search_id, product_id) do nothing
          returning search_id
      )
      update saved_search
        set alert_at = coalesce(alert_at, case alert
          when 'DAILY' then cast(:morning as timestamptz)
          else greatest(cast(:soon as timestamptz),
            alerted_at + :rest * interval '1 second') end)
        where id in (select search_id from fresh)""";

  private final EventDecoder decoder;
  private final AlertSearch search;
  private final SavedSearchIndex index;
  private final SavedSearchRepository rows;
  private final ObjectMapper json;
  private final Clock clock;

  NewFits(
      EventDecoder decoder,
      AlertSearch search,
      SavedSearchIndex index,
      SavedSearchRepository rows,
      ObjectMapper json,
      Clock clock) {
    this.decoder = decoder;
    this.search = search;
    this.index = index;
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  @Incoming("saved-searches")
  Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
    List<ProductState> published = published(batch);
    return Healing.untilDone("Saved searches", () -> find(published), failure -> true);
  }

  private List<ProductState> published(ConsumerRecords<String, byte[]> batch) {
    Map<UUID, ProductState> newest = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> message : batch) {
      read(message).ifPresent(state -> newest.put(state.aggregateId(), state));
    }
    return newest.values().stream()
        .filter(state -> state.status() == ProductStatus.PUBLISHED)
        .toList();
  }

  /** What cannot be read was set aside by the index's own channel. */
  private Optional<ProductState> read(ConsumerRecord<String, byte[]> message) {
    try {
      return Optional.of(decoder.decode(message, ProductState.class));
    } catch (PoisonMessage unreadable) {
      return Optional.empty();
    }
  }

  private Uni<Void> find(List<ProductState> states) {
    if (states.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Panache.withSession(rows::areAnyWatched)
        .chain(
            any ->
                any
                    ? search.documents(states).chain(documents -> fits(states, documents))
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> fits(List<ProductState> states, List<JsonNode> documents) {
    List<UUID> products = states.stream().map(ProductState::aggregateId).toList();
    return index
        .fits(products, documents)
        .chain(
            fits ->
                fits.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : Panache.withTransaction(() -> remember(fits)));
  }

  private Uni<Void> remember(List<SavedSearchIndex.Fit> fits) {
    ArrayNode list = json.createArrayNode();
    for (SavedSearchIndex.Fit fit : fits) {
      list.addObject()
          .put("search", fit.search().toString())
          .put("product", fit.product().toString());
    }
    Instant now = clock.instant();
    return SavedSearchRepository.execute(
        REMEMBER,
        statement ->
            statement
                .setParameter("fits", list.toString())
                .setParameter("morning", AlertTimes.next(AlertPace.DAILY, now))
                .setParameter("soon", AlertTimes.next(AlertPace.AT_ONCE, now))
                .setParameter("rest", AlertTimes.REST.toSeconds()));
  }
}
