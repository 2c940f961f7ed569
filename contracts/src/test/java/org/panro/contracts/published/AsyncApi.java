package org.panro.contracts.published;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.EventType;
import org.panro.contracts.event.IntegrationEvent;

/** The AsyncAPI 3.0 document of all events: a channel a topic, CloudEvents 1.0 in binary mode. */
final class AsyncApi {
  private static final String DESCRIPTION =
      """
      Events of Panro as CloudEvents 1.0 in binary mode: attributes are headers, the value is the \
      data. The record's key is the aggregate's id, so the events of one aggregate keep their \
      order. Types that end in state carry the whole state of their aggregate in compacted topics; \
      a reader drops a version that is older than the one it knows. Readers ignore fields that \
      they do not know. Topics are named with the installation's prefix, here panro.""";

  private final SourceComments comments;
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  AsyncApi(SourceComments comments) {
    this.comments = comments;
  }

  ObjectNode of(List<Class<? extends IntegrationEvent>> events) {
    document.put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Panro events")
        .put("version", "1")
        .put("description", DESCRIPTION);
    document.put("defaultContentType", "application/json");
    document.putObject("channels");
    ObjectNode components = document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    for (Class<? extends IntegrationEvent> event : events) {
      EventType named = EventRecords.named(event);
      channel(named.topic())
          .withObjectProperty("messages")
          .putObject(named.value())
          .put("$ref", "#/components/messages/" + named.value());
      describe(event, named, messages.putObject(named.value()));
    }
    headers(components.putObject("schemas").putObject("headers"));
    return document;
  }

  private ObjectNode channel(String topic) {
    ObjectNode channel = document.withObjectProperty("channels").withObjectProperty(topic);
    channel.put("address", "panro." + topic);
    return channel;
  }

  private void describe(
      Class<? extends IntegrationEvent> event, EventType named, ObjectNode message) {
    message.put("name", named.value());
    message.put("title", event.getSimpleName());
    message.put("summary", comments.of(event));
    message.put("contentType", "application/json");
    ObjectNode headers = message.putObject("headers");
    headers.putArray("allOf").addObject().put("$ref", "#/components/schemas/headers");
    headers
        .putObject("properties")
        .putObject("ce_type")
        .put("type", "string")
        .put("const", named.value());
    message
        .putObject("payload")
        .put("schemaFormat", "application/schema+json;version=draft-2020-12")
        .putObject("schema")
        .put("$ref", "../schemas/%s.json".formatted(named.value()));
    text(message.putObject("bindings").putObject("kafka").putObject("key"), "uuid", null);
  }

  private static void headers(ObjectNode headers) {
    headers.put("type", "object");
    headers
        .putArray("required")
        .add("content-type")
        .add("ce_specversion")
        .add("ce_id")
        .add("ce_type")
        .add("ce_source")
        .add("ce_subject")
        .add("ce_time")
        .add("ce_aggregateversion");
    ObjectNode names = headers.putObject("properties");
    text(names.putObject("content-type"), null, "of the value").put("const", "application/json");
    text(names.putObject("ce_specversion"), null, "of CloudEvents").put("const", "1.0");
    text(names.putObject("ce_id"), "uuid", "of the event; consumers deduplicate by it");
    text(names.putObject("ce_type"), null, "name and major version");
    text(names.putObject("ce_source"), "uri-reference", "the service, such as /panro/catalog");
    text(names.putObject("ce_subject"), "uuid", "the aggregate, as in the key");
    text(names.putObject("ce_time"), "date-time", "when it happened");
    text(names.putObject("ce_aggregateversion"), null, "the aggregate's version after the change");
    text(names.putObject("traceparent"), null, "W3C trace context of the call that caused it");
  }

  private static ObjectNode text(
      ObjectNode schema, @Nullable String format, @Nullable String description) {
    schema.put("type", "string");
    if (format != null) {
      schema.put("format", format);
    }
    if (description != null) {
      schema.put("description", description);
    }
    return schema;
  }
}
