package org.panro.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one service: written as its first run ends, read by the later
 * ones, which then start in a third of the time. A JVM that cannot use it starts without.
 *
 * @param file of the cache
 * @param program whose build makes an older cache worthless
 */
record StartupCache(Path file, Path program) {

  /** What the JVM has to be told, after a worthless cache is gone. */
  List<String> options() throws IOException {
    if (isUsable()) {
      return List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off");
    }
    Files.deleteIfExists(file);
    return List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=off");
  }

  private boolean isUsable() throws IOException {
    return Files.exists(file)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) > 0;
  }
}
