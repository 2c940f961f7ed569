package org.panro.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The moment at which the demo data of an installation began to be brought in. It is kept, so that
 * a later start that goes on with them states the same days.
 *
 * @param moment from which their days are counted
 */
record Beginning(Instant moment) {

  static Beginning in(Path folder) throws IOException {
    Path kept = folder.resolve("began");
    if (!Files.exists(kept)) {
      Files.writeString(kept, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return new Beginning(Instant.parse(Files.readString(kept)));
  }
}
