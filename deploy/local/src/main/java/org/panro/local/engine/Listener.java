package org.panro.local.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out who listens on a TCP port of this machine, as far as the kernel tells this user. */
final class Listener {
  private static final String LISTENING = "0A";

  private Listener() {}

  /** Number and program of the process that has the port, where it can be seen. */
  static Optional<String> on(int port) throws IOException {
    for (String table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
      if (Files.exists(Path.of(table))) {
        try (Stream<String> lines = Files.lines(Path.of(table))) {
          Optional<String> inode =
              lines
                  .map(line -> line.strip().split("\\s+", -1))
                  .filter(words -> words.length > 9 && isListening(words, port))
                  .map(words -> words[9])
                  .findFirst();
          if (inode.isPresent()) {
            return holderOf(inode.get());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isListening(String[] words, int port) {
    return words[3].equals(LISTENING) && words[1].endsWith(":%04X".formatted(port));
  }

  private static Optional<String> holderOf(String inode) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), "socket:[" + inode + "]"))
        .findFirst()
        .map(
            process ->
                "process %d, %s"
                    .formatted(process.pid(), process.info().command().orElse("unknown")));
  }

  private static boolean holds(long process, String socket) {
    try (DirectoryStream<Path> open =
        Files.newDirectoryStream(Path.of("/proc/%d/fd".formatted(process)))) {
      for (Path descriptor : open) {
        if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
          return true;
        }
      }
    } catch (IOException notOurs) {
      return false;
    }
    return false;
  }
}
