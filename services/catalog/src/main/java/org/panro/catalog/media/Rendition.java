package org.panro.catalog.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The forms in which the content of a medium lies in the store. */
public enum Rendition {
  WHOLE(0),
  SMALL(160),
  CARD(480),
  LARGE(960);

  private final int width;

  Rendition(int width) {
    this.width = width;
  }

  /** The most pixels of either side, of a thumbnail. */
  int width() {
    return width;
  }

  /** The thumbnail of that width. */
  public static Optional<Rendition> ofWidth(int width) {
    return Arrays.stream(values())
        .filter(rendition -> rendition != WHOLE && rendition.width == width)
        .findFirst();
  }

  /** What the content is called in the store; the end of an identity spreads over the folders. */
  String of(UUID medium) {
    String id = medium.toString();
    String name = id.substring(id.length() - 2) + "/" + id;
    return this == WHOLE ? name : name + "-" + width;
  }

  /** What tells this form of a content from others. */
  public String tag(String sha256) {
    return this == WHOLE ? sha256 : sha256 + "-" + width;
  }
}
