package org.panro.shared.imports;

import org.jspecify.annotations.Nullable;

/** A file as it was sent. */
public final class SentFile {
  private final byte[] content;
  private final @Nullable String contentType;
  private final @Nullable String name;

  /**
   * A file.
   *
   * @param contentType its media type, as its sender states it
   * @param name as its sender calls it
   */
  public SentFile(byte[] content, @Nullable String contentType, @Nullable String name) {
    this.content = content;
    this.contentType = contentType;
    this.name = name;
  }

  public byte[] content() {
    return content;
  }

  public @Nullable String contentType() {
    return contentType;
  }

  public @Nullable String name() {
    return name;
  }
}
