package org.panro.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * OpenSearch, one node, with the Korean analyser nori; the minimal distribution needs no more.
 *
 * @param artifact folder that holds the unpacked distribution
 * @param nori folder of the analyser's two jars
 * @param home folder of this engine's configuration, data and log
 * @param port of HTTP
 * @param transportPort of the node itself
 */
public record OpenSearch(Path artifact, Path nori, Path home, int port, int transportPort)
    implements Engine {
  private static final String PLUGIN = "analysis-nori";

  @Override
  public String name() {
    return "opensearch";
  }

  @Override
  public void start() throws IOException, InterruptedException {
    if (isRunning()) {
      return;
    }
    Path distribution = Programs.onlyFolderIn(artifact);
    installNori(distribution);
    Map<String, String> environment =
        Map.of(
            "OPENSEARCH_JAVA_HOME",
            Programs.jdk().toString(),
            "OPENSEARCH_PATH_CONF",
            configure(distribution).toString(),
            "OPENSEARCH_JAVA_OPTS",
            "-Xms1g -Xmx1g -XX:-UseG1GC -XX:+UseSerialGC");
    daemon()
        .start(
            Programs.unprivileged(List.of(distribution.resolve("bin/opensearch").toString())),
            environment,
            () -> Http.answersOk(URI.create(address() + "/_cluster/health")));
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
    return List.of(port, transportPort);
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** The plugin comes as bare jars; its descriptor is what makes a plugin of them. */
  private void installNori(Path distribution) throws IOException {
    Path plugin = Files.createDirectories(distribution.resolve("plugins").resolve(PLUGIN));
    String version = distribution.getFileName().toString().replaceFirst("^opensearch-", "");
    try (Stream<Path> jars = Files.list(nori)) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, plugin.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.writeString(
        plugin.resolve("plugin-descriptor.properties"),
        """
        name=analysis-nori
        description=Korean analysis
        version=%1$s
        opensearch.version=%1$s
        java.version=21
        classname=org.opensearch.plugin.analysis.nori.AnalysisNoriPlugin
        """
            .formatted(version));
  }

  private Path configure(Path distribution) throws IOException {
    Path configuration = Files.createDirectories(home.resolve("config"));
    Files.createDirectories(configuration.resolve("jvm.options.d"));
    for (String file : List.of("jvm.options", "log4j2.properties")) {
      Files.copy(
          distribution.resolve("config").resolve(file),
          configuration.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    // The serial collector leaves garbage until the heap is full: its use tells nothing of load.
    Files.writeString(
        configuration.resolve("opensearch.yml"),
        """
        cluster.name: panro
        node.name: local
        discovery.type: single-node
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        path.data: %s
        path.logs: %s
        action.auto_create_index: false
        indices.breaker.total.use_real_memory: false
        """
            .formatted(
                port,
                transportPort,
                Files.createDirectories(home.resolve("data")),
                Files.createDirectories(home.resolve("logs"))));
    return configuration;
  }

  private Daemon daemon() {
    return new Daemon(name(), home);
  }
}
