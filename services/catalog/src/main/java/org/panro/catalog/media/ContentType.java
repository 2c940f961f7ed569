package org.panro.catalog.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** The kinds of files that are taken in, told by their octets alone. */
enum ContentType {
  JPEG("image/jpeg"),
  PNG("image/png"),
  WEBP("image/webp"),
  PDF("application/pdf");

  private static final Tika TIKA = new Tika();

  /** What browsers and archivers look for behind the end of a picture. */
  private static final Set<String> HIDDEN =
      Set.of(
          "application/pdf",
          "application/zip",
          "application/java-archive",
          "application/xml",
          "application/xhtml+xml",
          "image/svg+xml");

  private static final int RIFF_HEADER = 8;

  private final String name;

  ContentType(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }

  /** The kind; none where it is not accepted or where another file hides in it. */
  static Optional<ContentType> of(byte[] content) {
    String found = TIKA.detect(content);
    return Arrays.stream(values())
        .filter(type -> type.name.equals(found))
        .filter(
            type -> type == PDF ? PdfFrame.isWhole(content) : !hides(content, type.end(content)))
        .findFirst();
  }

  private static boolean hides(byte[] content, int end) {
    byte[] rest = Arrays.copyOfRange(content, Math.min(end, content.length), content.length);
    if (rest.length == 0) {
      return false;
    }
    String found = TIKA.detect(rest);
    return found.startsWith("text/") || HIDDEN.contains(found);
  }

  /** Where the picture ends by its own account. */
  private int end(byte[] content) {
    return switch (this) {
      case JPEG -> Octets.lastOf(content, 0xFF, 0xD9) + 2;
      case PNG -> Octets.lastOf(content, 'I', 'E', 'N', 'D') + 8;
      case WEBP -> RIFF_HEADER + Octets.littleEndian(content, 4);
      case PDF -> content.length;
    };
  }
}
