package org.panro.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.EventType;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.identity.Ids;

/**
 * Records events in the running transaction. A row is deleted at once: the write-ahead log has it,
 * which is all that Debezium reads, and the table stays empty.
 */
@ApplicationScoped
public class Outbox {
  private static final String INSERT =
      "insert into outbox (id, topic, aggregate_id, type, source, subject, aggregate_version,"
          + " occurred_at, traceparent, payload) values (?1, ?2, ?3, ?4, ?5, ?3, ?6, ?7, ?8, ?9)";

  private final ObjectMapper json;
  private final Clock clock;
  private final String source;

  Outbox(
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.json = json;
    this.clock = clock;
    this.source = "/panro/" + service;
  }

  /** Records one event; entities are flushed before, so that their versions are final. */
  public Uni<Void> record(IntegrationEvent event) {
    return record(List.of(event));
  }

  /** Records events in their order. */
  public Uni<Void> record(List<? extends IntegrationEvent> events) {
    return Panache.getSession()
        .chain(
            session -> {
              Uni<Void> all = Uni.createFrom().voidItem();
              for (IntegrationEvent event : events) {
                all = all.chain(() -> append(session, event));
              }
              return all;
            });
  }

  private Uni<Void> append(Mutiny.Session session, IntegrationEvent event) {
    EventType type = event.getClass().getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException(event.getClass() + " names no topic");
    }
    UUID id = Ids.next();
    return session
        .createNativeQuery(INSERT)
        .setParameter(1, id)
        .setParameter(2, type.topic())
        .setParameter(3, event.aggregateId().toString())
        .setParameter(4, type.value())
        .setParameter(5, source)
        .setParameter(6, event.version())
        .setParameter(7, clock.instant())
        .setParameter(8, traceparent())
        .setParameter(9, write(event))
        .executeUpdate()
        .chain(
            () ->
                session
                    .createNativeQuery("delete from outbox where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static @Nullable String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
        : null;
  }

  private String write(IntegrationEvent event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("An event cannot be written", unwritable);
    }
  }
}
