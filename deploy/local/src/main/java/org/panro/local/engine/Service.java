package org.panro.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One of Panro's own services, as its build packaged it.
 *
 * @param application folder {@code quarkus-app} of its build
 * @param home folder of its log and working files
 * @param port of HTTP
 * @param healthPort where it tells whether it is ready, mostly the same
 * @param heapMegabytes most memory of its heap
 * @param environment what this installation tells it
 */
public record Service(
    String name,
    Path application,
    Path home,
    int port,
    int healthPort,
    int heapMegabytes,
    Map<String, String> environment)
    implements Engine {
  private static final long PATIENCE_SECONDS = 120;

  /** Waits until it runs; {@link #awaitReady} tells when it may be used. */
  @Override
  public void start() throws IOException, InterruptedException {
    if (isRunning()) {
      return;
    }
    List<String> command = new ArrayList<>(List.of(Programs.jdk().resolve("bin/java").toString()));
    Path program = application.resolve("quarkus-run.jar");
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx%dm".formatted(heapMegabytes),
            "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(new StartupCache(home.resolve("startup.aot"), program).options());
    command.addAll(List.of("-jar", program.toString()));
    daemon().start(command, environment, () -> Http.answersOk(health("/q/health/live")));
  }

  /** Waits until it is ready: its outbox is read and the engines it needs answer. */
  public void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Http.answersOk(health("/q/health/ready"))) {
      if (System.nanoTime() > deadline) {
        throw new IOException(
            "%s does not get ready: %s".formatted(name, Http.get(health("/q/health/ready"))));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
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
    return port == healthPort ? List.of(port) : List.of(port, healthPort);
  }

  private URI health(String path) {
    return URI.create("http://127.0.0.1:" + healthPort + path);
  }

  private Daemon daemon() {
    return new Daemon(name(), home);
  }
}
