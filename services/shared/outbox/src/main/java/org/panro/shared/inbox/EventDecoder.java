package org.panro.shared.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.EventType;
import org.panro.contracts.event.IntegrationEvent;

/** Reads CloudEvents in binary mode; whatever is not one of the expected type is poison. */
@ApplicationScoped
public class EventDecoder {
  private final ObjectMapper json;

  EventDecoder(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Answers the event, or fails with {@link PoisonMessage} and the reason.
   *
   * @param expected a record, or the sealed family of all that a topic carries
   */
  public <E extends IntegrationEvent> E decode(
      ConsumerRecord<String, byte[]> message, Class<E> expected) {
    String type = header(message, "ce_type").orElseThrow(() -> poison(message, "no ce_type", null));
    Class<? extends E> known =
        records(expected)
            .filter(event -> event.getAnnotation(EventType.class).value().equals(type))
            .findFirst()
            .orElseThrow(() -> poison(message, "unknown type " + type, null));
    try {
      return json.readValue(message.value(), known);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw poison(message, "not readable as " + known.getSimpleName(), unreadable);
    }
  }

  private static <E> Stream<Class<? extends E>> records(Class<E> expected) {
    return expected.isSealed()
        ? Arrays.stream(expected.getPermittedSubclasses()).map(event -> event.asSubclass(expected))
        : Stream.of(expected);
  }

  /** The CloudEvents id, which consumers deduplicate by. */
  UUID id(ConsumerRecord<String, byte[]> message) {
    try {
      return UUID.fromString(
          header(message, "ce_id").orElseThrow(() -> poison(message, "no ce_id", null)));
    } catch (IllegalArgumentException malformed) {
      throw poison(message, "malformed ce_id", malformed);
    }
  }

  private static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }

  private static PoisonMessage poison(
      ConsumerRecord<String, byte[]> message, String reason, @Nullable Throwable cause) {
    return new PoisonMessage(
        "%s[%d]@%d: %s".formatted(message.topic(), message.partition(), message.offset(), reason),
        cause);
  }
}
