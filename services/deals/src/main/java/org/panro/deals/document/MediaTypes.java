package org.panro.deals.document;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is by its octets; what the sender calls it counts only among Office documents. */
final class MediaTypes {
  private static final Tika TIKA = new Tika();
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final Set<String> BY_CONTENT =
      Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");
  private static final Set<String> OFFICE =
      Set.of(
          OOXML + "wordprocessingml.document",
          OOXML + "spreadsheetml.sheet",
          OOXML + "presentationml.presentation");

  private MediaTypes() {}

  /** The media type of an accepted file, none of another. */
  static Optional<String> accepted(byte[] content, String name) {
    String found = TIKA.detect(content);
    if (BY_CONTENT.contains(found)) {
      return Optional.of(found);
    }
    return found.equals("application/x-tika-ooxml")
        ? Optional.of(TIKA.detect(content, name)).filter(OFFICE::contains)
        : Optional.empty();
  }
}
