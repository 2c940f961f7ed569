package org.panro.shared.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.outbox.DeadLetters;

/**
 * Gives each event to one effect exactly once: the row that remembers the event and the effect are
 * one transaction. What cannot be read is set aside at once; any other failure is tried again,
 * first soon and for ever where the database is away.
 */
@ApplicationScoped
public class Inbox {

  private final EventDecoder decoder;
  private final DeadLetters deadLetters;
  private final MeterRegistry meters;
  private final String service;

  Inbox(
      EventDecoder decoder,
      DeadLetters deadLetters,
      MeterRegistry meters,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.decoder = decoder;
    this.deadLetters = deadLetters;
    this.meters = meters;
    this.service = service;
  }

  /** Decodes the message and runs the effect in a transaction, unless it ran before. */
  public <E extends IntegrationEvent> Uni<Void> once(
      ConsumerRecord<String, byte[]> message, Class<E> type, Function<E, Uni<Void>> effect) {
    return Uni.createFrom()
        .item(() -> decoder.decode(message, type))
        .chain(event -> apply(decoder.id(message), consumer(type), event, effect))
        .invoke(
            () ->
                meters.counter("panro.events.consumed", "type", type.getSimpleName()).increment());
  }

  /**
   * Decodes a batch for a projection, which needs no row to remember events by: the newest state of
   * each aggregate. What cannot be read is set aside first.
   */
  public <E extends IntegrationEvent> Uni<List<E>> newest(
      ConsumerRecords<String, byte[]> batch, Class<E> type) {
    Map<UUID, E> newest = new LinkedHashMap<>();
    Uni<Void> setAside = Uni.createFrom().voidItem();
    for (ConsumerRecord<String, byte[]> message : batch) {
      try {
        E event = decoder.decode(message, type);
        newest.put(event.aggregateId(), event);
      } catch (PoisonMessage unreadable) {
        setAside = setAside.chain(() -> setAside(message, unreadable));
      }
    }
    return setAside.replaceWith(() -> List.copyOf(newest.values()));
  }

  private Uni<Void> setAside(ConsumerRecord<String, byte[]> message, PoisonMessage unreadable) {
    return Healing.untilDone(
        "A dead letter", () -> deadLetters.setAside(message, unreadable), failure -> true);
  }

  private <E> Uni<Void> apply(UUID id, String consumer, E event, Function<E, Uni<Void>> effect) {
    return Healing.untilDone(
        "Event " + id,
        () ->
            Panache.withTransaction(
                () ->
                    remember(id, consumer)
                        .chain(fresh -> fresh ? effect.apply(event) : Uni.createFrom().voidItem())),
        TransientFailure::is);
  }

  private static Uni<Boolean> remember(UUID id, String consumer) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "insert into processed_event (consumer, event_id) values (?1, ?2)"
                            + " on conflict do nothing")
                    .setParameter(1, consumer)
                    .setParameter(2, id)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  private String consumer(Class<?> type) {
    return service + "/" + type.getSimpleName();
  }
}
