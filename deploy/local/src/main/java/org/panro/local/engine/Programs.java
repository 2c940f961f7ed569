package org.panro.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How programs of engines are run here. */
final class Programs {
  private Programs() {}

  /** Runs a program to its end; a failure carries what it printed. */
  static void run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed: " + output.strip());
    }
  }

  /**
   * The command for a program that refuses to run as root: in a user namespace of its own it does
   * not see that it is, and no file needs another owner.
   */
  static List<String> unprivileged(List<String> command) {
    if (!System.getProperty("user.name").equals("root")) {
      return command;
    }
    List<String> words = new ArrayList<>(List.of("unshare", "-U"));
    words.addAll(command);
    return words;
  }

  /** The JDK that runs this launcher. */
  static Path jdk() {
    return Path.of(System.getProperty("java.home"));
  }

  static List<String> java(
      List<String> options, String classPath, String main, String... arguments) {
    List<String> words = new ArrayList<>(List.of(jdk().resolve("bin/java").toString()));
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlog4j2.level=INFO"));
    words.addAll(options);
    words.addAll(List.of("-cp", classPath, main));
    words.addAll(List.of(arguments));
    return words;
  }

  /** The one folder that an unpacked archive holds. */
  static Path onlyFolderIn(Path unpacked) throws IOException {
    try (Stream<Path> folders = Files.list(unpacked)) {
      return folders
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow(() -> new IOException("Nothing was unpacked into " + unpacked));
    }
  }
}
