package org.panro.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.panro.local.demo.DemoData;
import org.panro.local.engine.Engine;
import org.panro.local.engine.FreePorts;
import org.panro.local.engine.Service;
import org.panro.local.installation.Installation;
import org.panro.local.installation.Services;
import org.panro.local.provision.Databases;
import org.panro.local.provision.OutboxConnector;
import org.panro.local.provision.Topics;

/** Starts what is not running yet, in the order of what needs what. */
public record Up(Installation installation, PrintStream out) {

  public void run() throws Exception {
    long began = System.nanoTime();
    for (Engine engine : installation.processes()) {
      if (!engine.isRunning()) {
        FreePorts.require(engine);
      }
    }
    start(installation.postgres());
    databases();
    Together.run(
        List.of(
            () -> start(installation.kafka()),
            () -> start(installation.openSearch()),
            () -> start(installation.mail()),
            () -> {
              start(installation.keycloak());
              installation.realm().ensure();
              return null;
            }));
    new Topics(installation.kafka().bootstrapServers(), Topics.PREFIX)
        .ensure(Services.TELLING.stream().map(Services::database).toList());
    start(installation.connect());
    out.printf("The engines are up after %d s.%n", seconds(began));
    List<Service> services = installation.services().all();
    Together.run(services.stream().<Callable<Void>>map(service -> () -> serve(service)).toList());
    new DemoData(installation.publicUrl(), installation.home(), out).loadOnce();
    out.printf("Panro is up after %d s: %s%n", seconds(began), installation.publicUrl());
    out.printf("Mails are shown at %s%n", installation.mail().page());
    out.println("Members seller, buyer, agent and admin sign in with the password panro.");
  }

  private void databases() throws Exception {
    Databases databases =
        new Databases(
            installation.postgres().port(), installation.secrets().of("database.postgres"));
    databases.ensure("keycloak", installation.secrets().of("database.keycloak"));
    for (String service : Services.KEEPING) {
      databases.ensure(
          Services.database(service), installation.secrets().of("database." + service));
    }
  }

  /** A connector needs the tables that its service makes, and the service is ready only with it. */
  private Void serve(Service service) throws Exception {
    start(service);
    if (Services.TELLING.contains(service.name())) {
      OutboxConnector connector = installation.connector(service.name());
      installation.connect().configure(connector.name(), connector.configuration());
    }
    service.awaitReady();
    return null;
  }

  private Void start(Engine engine) throws IOException, InterruptedException {
    if (engine.isRunning()) {
      out.printf("%-13s runs already%n", engine.name());
      return null;
    }
    long began = System.nanoTime();
    out.printf("%-13s starts%n", engine.name());
    engine.start();
    out.printf("%-13s runs after %d s%n", engine.name(), seconds(began));
    return null;
  }

  private static long seconds(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toSeconds();
  }
}
