package org.panro.local.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Kafka in KRaft mode, broker and controller in one process; topics are made explicitly alone.
 *
 * @param libraries folder of the jars
 * @param home folder of this engine's data, configuration and log
 * @param port of the broker
 * @param controllerPort of the controller
 */
public record Kafka(Path libraries, Path home, int port, int controllerPort) implements Engine {
  private static final String CLUSTER = "cGFucm8tbG9jYWwtMDAwMA";
  private static final int CONNECT_MILLIS = 500;

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public void start() throws IOException, InterruptedException {
    if (isRunning()) {
      return;
    }
    Path configuration = configure();
    if (!Files.exists(data().resolve("meta.properties"))) {
      Programs.run(
          Programs.java(
              List.of(),
              libraries.resolve("*").toString(),
              "kafka.tools.StorageTool",
              "format",
              "--cluster-id",
              CLUSTER,
              "--config",
              configuration.toString()),
          Map.of());
    }
    daemon()
        .start(
            Programs.java(
                List.of("-Xms256m", "-Xmx512m"),
                libraries.resolve("*").toString(),
                "kafka.Kafka",
                configuration.toString()),
            Map.of(),
            this::accepts);
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
    return List.of(port, controllerPort);
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private Path configure() throws IOException {
    Files.createDirectories(home);
    return Files.writeString(
        home.resolve("server.properties"),
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        """
            .formatted(port, controllerPort, data()));
  }

  private boolean accepts() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    }
  }

  private Path data() {
    return home.resolve("data");
  }

  private Daemon daemon() {
    return new Daemon(name(), home);
  }
}
