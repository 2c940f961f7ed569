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
            .filter(ProcessHandle::isAlive)
            .filter(process -> started(process).equals(words[1]))
        : Optional.empty();
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
