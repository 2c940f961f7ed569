package org.panro.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Keycloak under the path {@code /auth} of the public address, its data in PostgreSQL.
 *
 * @param artifact folder that holds the unpacked distribution
 * @param home folder of this engine's log and imports
 * @param port of HTTP
 * @param managementPort of its health checks
 * @param publicUrl address that browsers and tokens name, without {@code /auth}
 * @param database where its tables live
 * @param administratorPassword of the first administrator, {@code panro-installer}
 */
public record Keycloak(
    Path artifact,
    Path home,
    int port,
    int managementPort,
    String publicUrl,
    Database database,
    String administratorPassword)
    implements Engine {

  /** A PostgreSQL database on this machine. */
  public record Database(int port, String name, String user, String password) {}

  @Override
  public String name() {
    return "keycloak";
  }

  @Override
  public void start() throws IOException, InterruptedException {
    if (isRunning()) {
      return;
    }
    Path distribution = Programs.onlyFolderIn(artifact);
    build(distribution);
    // Not by its script: that stays as a parent, and killing the parent leaves the server.
    List<String> command =
        Programs.java(
            List.of(
                "-Xms128m",
                "-Xmx400m",
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"),
            distribution.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized");
    command.addAll(
        List.of(
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--http-management-port=" + managementPort,
            "--hostname=" + publicUrl + "/auth",
            "--hostname-backchannel-dynamic=true",
            "--db-url=jdbc:postgresql://127.0.0.1:%d/%s".formatted(database.port, database.name),
            "--db-username=" + database.user,
            "--db-pool-max-size=20",
            "--cache=local"));
    daemon()
        .start(
            command,
            Map.of(
                "KC_DB_PASSWORD",
                database.password,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "panro-installer",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                administratorPassword),
            () -> Http.answersOk(URI.create(address() + "/realms/master")));
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
    return List.of(port, managementPort);
  }

  public String address() {
    return "http://127.0.0.1:" + port + "/auth";
  }

  /** Keycloak fixes database and path when it is built, once for every installation. */
  private void build(Path distribution) throws IOException, InterruptedException {
    Path built = artifact.resolve("built");
    if (Files.exists(built)) {
      return;
    }
    Programs.run(
        List.of(
            distribution.resolve("bin/kc.sh").toString(),
            "build",
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=true"),
        Map.of("JAVA_HOME", Programs.jdk().toString()));
    Files.createFile(built);
  }

  private Daemon daemon() {
    return new Daemon(name(), home);
  }
}
