package org.panro.shared.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sets single messages of a batch aside, on {@code <topic>.<service>.dead}. Consumers of one
 * message at a time leave that to their channel; the headers are the same, so that one reader fits
 * both.
 */
@ApplicationScoped
public class DeadLetters {
  private final Producer<String, byte[]> producer;
  private final String service;

  DeadLetters(
      @ConfigProperty(name = "kafka.bootstrap.servers") String kafka,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
            new StringSerializer(),
            new ByteArraySerializer());
    this.service = service;
  }

  /** Is done once Kafka has the message with its cause. */
  public Uni<Void> setAside(ConsumerRecord<String, byte[]> message, Throwable cause) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .<Void>emitter(sent -> send(letter(message, cause), sent))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .emitOn(task -> context.runOnContext(ignored -> task.run()));
  }

  private void send(ProducerRecord<String, byte[]> letter, UniEmitter<? super Void> sent) {
    var _ =
        producer.send(
            letter,
            (place, failure) -> {
              if (failure == null) {
                sent.complete(null);
              } else {
                sent.fail(failure);
              }
            });
  }

  private ProducerRecord<String, byte[]> letter(
      ConsumerRecord<String, byte[]> message, Throwable cause) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(
            "%s.%s.dead".formatted(message.topic(), service), message.key(), message.value());
    Headers headers = letter.headers();
    message.headers().forEach(headers::add);
    add(headers, "dead-letter-reason", cause.getMessage());
    if (cause.getCause() != null) {
      add(headers, "dead-letter-cause", cause.getCause().getMessage());
    }
    add(headers, "dead-letter-topic", message.topic());
    add(headers, "dead-letter-partition", message.partition());
    add(headers, "dead-letter-offset", message.offset());
    return letter;
  }

  private static void add(Headers headers, String name, @Nullable Object value) {
    headers.add(name, String.valueOf(value).getBytes(UTF_8));
  }

  @PreDestroy
  void close() {
    producer.close();
  }
}
