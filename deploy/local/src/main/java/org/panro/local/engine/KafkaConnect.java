package org.panro.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Kafka Connect worker with Debezium on its class path.
 *
 * @param libraries folder of the jars
 * @param home folder of this engine's configuration and log
 * @param port of its REST interface
 * @param bootstrapServers of Kafka
 */
public record KafkaConnect(Path libraries, Path home, int port, String bootstrapServers)
    implements Engine {

  @Override
  public String name() {
    return "connect";
  }

  @Override
  public void start() throws IOException, InterruptedException {
    if (isRunning()) {
      return;
    }
    Files.createDirectories(home);
    Path configuration =
        Files.writeString(
            home.resolve("worker.properties"),
            """
            bootstrap.servers=%s
            group.id=panro-connect
            listeners=http://127.0.0.1:%d
            key.converter=org.apache.kafka.connect.storage.StringConverter
            value.converter=org.apache.kafka.connect.storage.StringConverter
            config.storage.topic=panro.connect.configs
            config.storage.replication.factor=1
            offset.storage.topic=panro.connect.offsets
            offset.storage.replication.factor=1
            offset.storage.partitions=4
            offset.flush.interval.ms=1000
            status.storage.topic=panro.connect.status
            status.storage.replication.factor=1
            status.storage.partitions=2
            scheduled.rebalance.max.delay.ms=0
            plugin.discovery=only_scan
            """
                .formatted(bootstrapServers, port));
    daemon()
        .start(
            Programs.java(
                List.of("-Xms128m", "-Xmx400m"),
                libraries.resolve("*").toString(),
                "org.apache.kafka.connect.cli.ConnectDistributed",
                configuration.toString()),
            Map.of(),
            () -> Http.answersOk(address("/connectors")));
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    daemon().stop();
  }

  @Override
  public boolean isRunning() throws IOException {
    return daemon().running().isPresent();
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  /** Registers a connector or changes its configuration, a JSON object of strings. */
  public void configure(String connector, String json) throws IOException, InterruptedException {
    Http.put(address("/connectors/" + connector + "/config"), json);
  }

  /** Takes a connector away; its slot stays with the database. */
  public void remove(String connector) throws IOException, InterruptedException {
    Http.delete(address("/connectors/" + connector));
  }

  /** The state of a connector and its tasks as Connect tells it, JSON. */
  public String status(String connector) throws IOException, InterruptedException {
    return Http.get(address("/connectors/" + connector + "/status"));
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private Daemon daemon() {
    return new Daemon(name(), home);
  }
}
