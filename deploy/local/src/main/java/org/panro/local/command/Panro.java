package org.panro.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.panro.local.engine.Engine;
import org.panro.local.installation.Installation;
import org.panro.local.installation.Ports;
import org.panro.local.installation.Secrets;
import org.panro.local.story.Story;
import org.panro.local.story.Verification;

/** The Java part of the {@code panro} command. */
public final class Panro {
  private static final String USAGE =
      "usage: ./panro up | down | status | logs NAME | demo [--verify] | replay TOPIC | reset | test"
          + " | contracts";

  private Panro() {}

  public static void main(String[] arguments) throws Exception {
    try {
      run(arguments);
    } catch (IOException | SQLException failed) {
      System.err.println("panro: " + failed.getMessage());
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws Exception {
    String command = arguments.length == 0 ? "" : arguments[0];
    Installation installation = installation();
    switch (command) {
      case "up" -> new Up(installation, System.out).run();
      case "down" -> new Down(installation, System.out).run();
      case "status" -> status(installation);
      case "logs" -> logs(installation, arguments.length > 1 ? arguments[1] : "");
      case "replay" ->
          new Replay(installation.publicUrl(), System.out)
              .run(arguments.length > 1 ? arguments[1] : "");
      case "demo" -> demo(installation, List.of(arguments).contains("--verify"));
      default -> {
        System.err.println(USAGE);
        System.exit(2);
      }
    }
  }

  private static void demo(Installation installation, boolean verify)
      throws IOException, InterruptedException {
    if (verify) {
      new Verification(installation.publicUrl(), installation.home(), System.out).verify();
    } else {
      new Story(installation.publicUrl(), installation.home(), System.out).play();
    }
  }

  private static Installation installation() throws IOException {
    Path repository = Path.of(System.getProperty("panro.repository", "."));
    String wanted = System.getenv("PANRO_HOME");
    Path home = wanted == null ? repository.resolve(".panro") : Path.of(wanted);
    String offset = System.getenv("PANRO_PORT_OFFSET");
    return new Installation(
        repository.toAbsolutePath(),
        home.toAbsolutePath(),
        Ports.shifted(offset == null ? 0 : Integer.parseInt(offset)),
        Secrets.in(home.toAbsolutePath()));
  }

  private static void status(Installation installation) throws IOException {
    for (Engine engine : installation.processes()) {
      System.out.printf("%-13s %s%n", engine.name(), engine.isRunning() ? "running" : "stopped");
    }
  }

  private static void logs(Installation installation, String name) throws IOException {
    List<String> names = installation.processes().stream().map(Engine::name).toList();
    if (!names.contains(name)) {
      System.err.println("Logs of: " + String.join(", ", names));
      System.exit(2);
    }
    Path log = installation.home().resolve(name).resolve("log");
    if (Files.exists(log)) {
      Files.copy(log, System.out);
    }
  }
}
