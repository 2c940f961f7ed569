package org.panro.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that outlives the launcher: its own session, a log, a pid file.
 *
 * @param name for messages
 * @param home folder of the pid file and the log
 */
record Daemon(String name, Path home) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int LINES_SHOWN = 20;
  private static final Duration GRACE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** Asks whether the process serves; an exception means not yet. */
  @FunctionalInterface
  interface Probe {
    boolean serves() throws IOException, InterruptedException;
  }

  void start(List<String> command, Map<String, String> environment, Probe probe)
      throws IOException, InterruptedException {
    Files.createDirectories(home);
    List<String> words = new ArrayList<>(List.of("setsid"));
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words).directory(home.toFile());
    builder.environment().putAll(environment);
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    pidFile().write(process.toHandle());
    await(process, probe);
  }

  Optional<ProcessHandle> running() throws IOException {
    return pidFile().running();
  }

  void stop() throws IOException, InterruptedException {
    ProcessHandle process = running().orElse(null);
    if (process != null) {
      process.destroy();
      if (!ended(process, GRACE)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        ended(process, GRACE);
      }
    }
    pidFile().delete();
  }

  private void await(Process process, Probe probe) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!process.isAlive() || !serves(probe)) {
      if (!process.isAlive()) {
        throw new IOException(name + " ended at once: " + lastLines());
      }
      if (System.nanoTime() > deadline) {
        throw new IOException(name + " does not serve: " + lastLines());
      }
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
  }

  private static boolean serves(Probe probe) throws InterruptedException {
    try {
      return probe.serves();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (PidFile.lives(process) && System.nanoTime() < deadline) {
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
    return !PidFile.lives(process);
  }

  private String lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log());
    List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
    return String.join("\n", last) + "\n(" + log() + ")";
  }

  private Path log() {
    return home.resolve("log");
  }

  private PidFile pidFile() {
    return new PidFile(home.resolve("pid"));
  }
}
