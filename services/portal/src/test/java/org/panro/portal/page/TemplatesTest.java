package org.panro.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** Anywhere else the body of an enclosing include would be put in again, without an end. */
  @Test
  void onlyLayoutsHoldABlockWithoutAName() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      assertThat(files.filter(Files::isRegularFile).filter(TemplatesTest::holdsUnnamedBlock))
          .extracting(file -> TEMPLATES.relativize(file).toString())
          .containsExactlyInAnyOrder("layout.html", "desk.html");
    }
  }

  private static boolean holdsUnnamedBlock(Path file) {
    try {
      return Files.readString(file).contains("{#insert /}");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
