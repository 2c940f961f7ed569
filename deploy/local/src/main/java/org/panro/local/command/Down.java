package org.panro.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.panro.local.engine.Engine;
import org.panro.local.installation.Installation;

/** Stops everything that runs, what others need last. */
public record Down(Installation installation, PrintStream out) {

  void run() throws Exception {
    services();
    stop(List.of(installation.connect()));
    stop(
        List.of(
            installation.keycloak(),
            installation.openSearch(),
            installation.kafka(),
            installation.mail()));
    stop(List.of(installation.postgres()));
  }

  /** Stops Panro's own services; the engines go on. */
  public void services() throws Exception {
    stop(List.copyOf(installation.services().all()));
  }

  private void stop(List<Engine> engines) throws Exception {
    Together.run(engines.stream().<Callable<Void>>map(engine -> () -> stop(engine)).toList());
  }

  private Void stop(Engine engine) throws IOException, InterruptedException {
    if (engine.isRunning()) {
      engine.stop();
      out.printf("%-13s stopped%n", engine.name());
    }
    return null;
  }
}
