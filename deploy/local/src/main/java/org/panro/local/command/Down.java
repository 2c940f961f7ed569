package org.panro.local.command;

import java.io.IOException;
import java.io.PrintStream;
import org.panro.local.engine.Engine;
import org.panro.local.installation.Installation;

/** Stops everything that runs, the last started first. */
record Down(Installation installation, PrintStream out) {

  void run() throws IOException, InterruptedException {
    for (Engine engine : installation.processes().reversed()) {
      if (engine.isRunning()) {
        engine.stop();
        out.printf("%-13s stopped%n", engine.name());
      }
    }
  }
}
