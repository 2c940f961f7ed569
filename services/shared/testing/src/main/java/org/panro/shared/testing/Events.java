package org.panro.shared.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.panro.contracts.event.EventType;
import org.panro.contracts.event.IntegrationEvent;

/** Tells events to the service under test and hears what it tells, on the topics of this run. */
public final class Events {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Events() {}

  /** Publishes an event under a new id, as another service's outbox would. */
  public static void publish(IntegrationEvent event) {
    publish(event, UUID.randomUUID());
  }

  /** Publishes an event under that id; the same id again is the same message again. */
  public static void publish(IntegrationEvent event, UUID id) {
    EventType type = event.getClass().getAnnotation(EventType.class);
    try {
      send(type.topic(), event.aggregateId(), type.value(), id, JSON.writeValueAsBytes(event));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Publishes bytes that no reader may be able to read. */
  public static void publishRaw(String topic, UUID key, String type, String body) {
    send(topic, key, type, UUID.randomUUID(), body.getBytes(UTF_8));
  }

  private static void send(String topic, UUID key, String type, UUID id, byte[] body) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(PanroEngines.prefix() + "." + topic, key.toString(), body);
    message
        .headers()
        .add("ce_specversion", "1.0".getBytes(UTF_8))
        .add("ce_id", id.toString().getBytes(UTF_8))
        .add("ce_type", type.getBytes(UTF_8))
        .add("ce_source", "/panro/test".getBytes(UTF_8));
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(message).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException("Kafka did not take the event", failed);
    }
  }

  /** Waits for an event of that type about that aggregate which fulfils the wish. */
  public static <E extends IntegrationEvent> E await(
      Class<E> type, UUID aggregate, Predicate<E> wish) {
    return read(message(type, aggregate, wish), type);
  }

  /** Waits for an event of that type about that aggregate and tells one of its headers. */
  public static <E extends IntegrationEvent> String awaitHeader(
      Class<E> type, UUID aggregate, String name) {
    Header header = message(type, aggregate, any -> true).headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  /** Waits until the service has set a message of that topic and key aside; answers the reason. */
  public static String awaitDeadLetter(String topic, String service, UUID key) {
    String name = "dead-letter-reason";
    ConsumerRecord<String, byte[]> letter =
        hear(
            "%s.%s.dead".formatted(topic, service),
            key,
            message -> message.headers().lastHeader(name) != null);
    return new String(letter.headers().lastHeader(name).value(), UTF_8);
  }

  private static <E extends IntegrationEvent> ConsumerRecord<String, byte[]> message(
      Class<E> type, UUID aggregate, Predicate<E> wish) {
    EventType named = type.getAnnotation(EventType.class);
    return hear(
        named.topic(),
        aggregate,
        message -> isOf(message, named) && wish.test(read(message, type)));
  }

  private static ConsumerRecord<String, byte[]> hear(
      String topic, UUID key, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
            ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(PanroEngines.prefix() + "." + topic));
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < deadline) {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100))) {
          if (message.key().equals(key.toString()) && wanted.test(message)) {
            return message;
          }
        }
      }
    }
    throw new AssertionError("Nothing wanted of %s came on %s".formatted(key, topic));
  }

  private static boolean isOf(ConsumerRecord<String, byte[]> message, EventType type) {
    return new String(message.headers().lastHeader("ce_type").value(), UTF_8).equals(type.value());
  }

  private static <E> E read(ConsumerRecord<String, byte[]> message, Class<E> type) {
    try {
      return JSON.readValue(message.value(), type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String bootstrapServers() {
    return PanroEngines.installation().kafka().bootstrapServers();
  }
}
