package org.panro.local.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Makes the topics; what is there already stays.
 *
 * @param bootstrapServers of Kafka
 * @param prefix before every topic's name
 */
public record Topics(String bootstrapServers, String prefix) {
  /** Before the topics of the local set-up. */
  public static final String PREFIX = "panro";

  private static final int PARTITIONS = 3;
  private static final short REPLICAS = 1;

  /** Whole states: the newest of each aggregate is kept for ever. */
  private static final List<String> STATES =
      List.of(
          "company",
          "member",
          "category",
          "vocabulary",
          "product",
          "buyer-profile",
          "sourcing-request",
          "match");

  /** Which topics each service hears, and so may have to set messages of aside. */
  private static final Map<String, List<String>> HEARD =
      Map.of(
          "catalog", List.of("company", "product"),
          "buyers", List.of("company"),
          "matching", List.of("company", "product", "sourcing-request", "vocabulary"),
          "deals", List.of("company", "member", "product", "sourcing-request", "match"),
          "notifications",
              List.of("company", "member", "sourcing-request", "match", "deal", "saved-search"));

  private static final Map<String, String> COMPACTED =
      Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.1");

  private static final List<String> FACTS = List.of("deal", "saved-search");

  /** Facts are kept for a year. */
  private static final Map<String, String> A_YEAR =
      Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(365L * 24 * 60 * 60 * 1000));

  /** Makes the topics of events, of dead letters and of the connectors' heartbeats. */
  public void ensure(List<String> outboxDatabases) throws ExecutionException, InterruptedException {
    List<NewTopic> wanted = new ArrayList<>();
    STATES.forEach(topic -> wanted.add(topic(topic, COMPACTED)));
    FACTS.forEach(topic -> wanted.add(topic(topic, A_YEAR)));
    outboxDatabases.forEach(
        database -> wanted.add(new NewTopic(prefix + ".heartbeat." + database, 1, REPLICAS)));
    HEARD.forEach(
        (service, topics) ->
            topics.forEach(topic -> wanted.add(topic(topic + "." + service + ".dead", A_YEAR))));
    create(wanted);
  }

  private NewTopic topic(String name, Map<String, String> settings) {
    return new NewTopic(prefix + "." + name, PARTITIONS, REPLICAS).configs(settings);
  }

  private void create(List<NewTopic> wanted) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Set<String> known = admin.listTopics().names().get();
      admin
          .createTopics(wanted.stream().filter(topic -> !known.contains(topic.name())).toList())
          .all()
          .get();
    }
  }
}
