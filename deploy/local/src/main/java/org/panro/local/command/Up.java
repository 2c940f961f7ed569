package org.panro.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.panro.local.engine.Engine;
import org.panro.local.engine.Postgres;
import org.panro.local.installation.Installation;
import org.panro.local.provision.Databases;
import org.panro.local.provision.Topics;

/** Starts what is not running yet, in the order of what needs what. */
record Up(Installation installation, PrintStream out) {
  /** The services whose events leave through an outbox. */
  static final List<String> TELLING = List.of("accounts", "catalog", "buyers", "matching", "deals");

  void run() throws Exception {
    long began = System.nanoTime();
    Postgres postgres = installation.postgres();
    start(postgres);
    databases();
    together(List.of(installation.kafka(), installation.openSearch(), installation.keycloak()));
    installation.realm().ensure();
    new Topics(installation.kafka().bootstrapServers(), "panro")
        .ensure(TELLING.stream().map(Up::database).toList());
    start(installation.connect());
    out.printf("The engines are up after %d s.%n", seconds(began));
  }

  private void databases() throws Exception {
    Databases databases =
        new Databases(
            installation.postgres().port(), installation.secrets().of("database.postgres"));
    databases.ensure("keycloak", installation.secrets().of("database.keycloak"));
    for (String service : TELLING) {
      databases.ensure(database(service), installation.secrets().of("database." + service));
    }
    databases.ensure(
        database("notifications"), installation.secrets().of("database.notifications"));
  }

  static String database(String service) {
    return "panro_" + service;
  }

  private void together(List<Engine> engines) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Void>> starts =
          engines.stream().<Callable<Void>>map(engine -> () -> start(engine)).toList();
      for (Future<Void> started : threads.invokeAll(starts)) {
        try {
          started.get();
        } catch (ExecutionException failed) {
          throw failed.getCause() instanceof IOException cause ? cause : failed;
        }
      }
    }
  }

  private Void start(Engine engine) throws IOException, InterruptedException {
    if (engine.isRunning()) {
      out.printf("%-12s runs already%n", engine.name());
      return null;
    }
    long began = System.nanoTime();
    out.printf("%-12s starts%n", engine.name());
    engine.start();
    out.printf("%-12s ready after %d s%n", engine.name(), seconds(began));
    return null;
  }

  private static long seconds(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toSeconds();
  }
}
