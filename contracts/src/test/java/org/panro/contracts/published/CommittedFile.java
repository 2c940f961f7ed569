package org.panro.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written from the code; {@code -Dcontracts.write=true} writes it anew. */
record CommittedFile(Path path) {
  static final boolean WRITING = Boolean.getBoolean("contracts.write");
  static final String ADVICE =
      "%s is not what the code says; `./panro contracts` writes it anew, commit it with the change";

  /** Fails where the committed text is another one. */
  void holds(String text) throws IOException {
    if (WRITING) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    assertThat(Files.exists(path) ? Files.readString(path) : "").as(ADVICE, path).isEqualTo(text);
  }
}
