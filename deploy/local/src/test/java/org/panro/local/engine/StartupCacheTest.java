package org.panro.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCacheTest {
  private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void theFirstRunWritesTheCache() throws IOException {
    assertThat(cache().options()).contains("-XX:AOTCacheOutput=" + file());
  }

  @Test
  void aCacheOfThisBuildIsRead() throws IOException {
    Files.setLastModifiedTime(Files.createFile(file()), FileTime.from(BUILT.plusSeconds(1)));
    assertThat(cache().options()).contains("-XX:AOTCache=" + file());
  }

  @Test
  void aCacheOfAnEarlierBuildGivesWay() throws IOException {
    Files.setLastModifiedTime(Files.createFile(file()), FileTime.from(BUILT.minusSeconds(1)));
    assertThat(cache().options()).contains("-XX:AOTCacheOutput=" + file());
    assertThat(file()).doesNotExist();
  }

  private StartupCache cache() throws IOException {
    Path program = folder.resolve("program.jar");
    if (!Files.exists(program)) {
      Files.createFile(program);
    }
    Files.setLastModifiedTime(program, FileTime.from(BUILT));
    return new StartupCache(file(), program);
  }

  private Path file() {
    return folder.resolve("startup.aot");
  }
}
