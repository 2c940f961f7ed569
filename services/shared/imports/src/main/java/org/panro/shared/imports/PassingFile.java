package org.panro.shared.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written, then read once and gone. */
public final class PassingFile {
  private final Path path;
  private final OutputStream output;

  public PassingFile() {
    try {
      path = Files.createTempFile("panro-", ".part");
      output = new BufferedOutputStream(Files.newOutputStream(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where it is written; whoever writes closes it. */
  public OutputStream output() {
    return output;
  }

  /** What was written, once it is closed. */
  public InputStream input() {
    try {
      return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Takes back what nobody will read. */
  public void discard() {
    try (output) {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
