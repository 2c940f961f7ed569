package org.panro.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by its number and its start, so that a recycled number is never mistaken. */
record PidFile(Path path) {

  void write(ProcessHandle process) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.writeString(path, process.pid() + " " + started(process));
  }

  /** The remembered process, if that very one still runs. */
  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    String[] words = Files.readString(path).strip().split(" ", -1);
    return words.length == 2 && words[0].matches("\\d{1,18}")
        ? ProcessHandle.of(Long.parseLong(words[0]))
            .filter(PidFile::lives)
            .filter(process -> started(process).equals(words[1]))
        : Optional.empty();
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  /**
   * A killed process whose parent has not taken note yet is dead, though its number still stands.
   */
  static boolean lives(ProcessHandle process) {
    return process.isAlive() && !isZombie(process);
  }

  private static boolean isZombie(ProcessHandle process) {
    try {
      String state = Files.readString(Path.of("/proc/%d/stat".formatted(process.pid())));
      return state.substring(state.lastIndexOf(')') + 1).strip().startsWith("Z");
    } catch (IOException noSuchFile) {
      return false;
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
