package org.panro.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
      """
      insert into outbox (id, topic, aggregate_id, type, source, subject, aggregate_version,
        occurred_at, traceparent, payload)
      select id, topic, subject, type, source, subject, version, occurred_at, traceparent, payload
        from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
          as event(position int, id uuid, topic text, subject text, type text, source text,
            version bigint, occurred_at timestamptz, traceparent text, payload text)
        order by position""";

  private static final String DELETE =
      """
      delete from outbox where id in (
        select id from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as event(id uuid))""";

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
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String rows = rows(events);
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter(1, rows)
                    .executeUpdate()
                    .chain(
                        () ->
                            session
                                .createNativeQuery(DELETE)
                                .setParameter(1, rows)
                                .executeUpdate()))
        .replaceWithVoid();
  }

  private String rows(List<? extends IntegrationEvent> events) {
    ArrayNode rows = json.createArrayNode();
    for (IntegrationEvent event : events) {
      EventType type = event.getClass().getAnnotation(EventType.class);
      if (type == null) {
        throw new IllegalArgumentException(event.getClass() + " names no topic");
      }
      rows.addObject()
          .put("position", rows.size())
          .put("id", Ids.next().toString())
          .put("topic", type.topic())
          .put("subject", event.aggregateId().toString())
          .put("type", type.value())
          .put("source", source)
          .put("version", event.version())
          .put("occurred_at", clock.instant().toString())
          .put("traceparent", traceparent())
          .put("payload", write(event));
    }
    return rows.toString();
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
