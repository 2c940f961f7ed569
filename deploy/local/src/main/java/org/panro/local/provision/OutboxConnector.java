package org.panro.local.provision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Debezium connector of one service's outbox. Rows become CloudEvents 1.0 in binary mode: the
 * columns are {@code ce_} headers, the payload is the value as it was written.
 *
 * @param database of the service; the slot and the publication carry its name
 * @param databasePort of PostgreSQL on this machine
 * @param user with the right to replicate
 * @param topicPrefix before the topic that a row names
 */
public record OutboxConnector(
    String database, int databasePort, String user, String password, String topicPrefix) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The latency of an idle connector; Debezium's default of half a second would be felt. */
  private static final String POLL_MILLIS = "50";

  public String name() {
    return database + "-outbox";
  }

  /** The configuration as Connect takes it, a JSON object of strings. */
  public String configuration() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
    settings.put("tasks.max", "1");
    settings.put("database.hostname", "127.0.0.1");
    settings.put("database.port", Integer.toString(databasePort));
    settings.put("database.user", user);
    settings.put("database.password", password);
    settings.put("database.dbname", database);
    settings.put("topic.prefix", database);
    settings.put("plugin.name", "pgoutput");
    settings.put("slot.name", database);
    settings.put("publication.name", database);
    settings.put("publication.autocreate.mode", "filtered");
    settings.put("table.include.list", "public.outbox");
    settings.put("snapshot.mode", "no_data");
    settings.put("tombstones.on.delete", "false");
    settings.put("poll.interval.ms", POLL_MILLIS);
    settings.put("errors.max.retries", "-1");
    settings.put("heartbeat.interval.ms", "10000");
    settings.put(
        "heartbeat.action.query", "update public.outbox_heartbeat set beat = now() where id = 1");
    settings.put("topic.heartbeat.prefix", topicPrefix + ".heartbeat");
    settings.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
    settings.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
    settings.put("transforms", "outbox");
    settings.putAll(router());
    return write(settings);
  }

  private Map<String, String> router() {
    String transform = "transforms.outbox.";
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(transform + "type", "io.debezium.transforms.outbox.EventRouter");
    settings.put(transform + "route.by.field", "topic");
    settings.put(transform + "route.topic.replacement", topicPrefix + ".${routedByValue}");
    settings.put(transform + "table.field.event.id", "id");
    settings.put(transform + "table.field.event.key", "aggregate_id");
    settings.put(transform + "table.field.event.payload", "payload");
    settings.put(
        transform + "table.fields.additional.placement",
        "specversion:header:ce_specversion,content_type:header:content-type,"
            + "id:header:ce_id,type:header:ce_type,source:header:ce_source,subject:header:ce_subject,"
            + "occurred_at:header:ce_time,aggregate_version:header:ce_aggregateversion,"
            + "traceparent:header:traceparent");
    return settings;
  }

  private static String write(Map<String, String> settings) {
    try {
      return JSON.writeValueAsString(settings);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Strings can always be written", impossible);
    }
  }
}
